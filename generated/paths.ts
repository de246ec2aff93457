// Generated from openapi/ by npm run generate. Do not edit.

export interface paths {
  '/chat/completions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['chat.completions.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/completions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['completions.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/responses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['responses.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/embeddings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['embeddings.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/embeddings/models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['embeddings.listModels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['files.list'];
    put?: never;
    post: operations['files.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/{file_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['files.get'];
    put?: never;
    post?: never;
    delete: operations['files.delete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/containers/{container_id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['containers.files.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/containers/{container_id}/files/{file_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['containers.files.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/containers/{container_id}/files/{file_id}/promote': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['containers.files.promote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/videos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['videos.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/videos/models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['videos.listModels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/videos/{jobId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['videos.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/batches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['batches.list'];
    put?: never;
    post: operations['batches.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/batches/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['batches.get'];
    put?: never;
    post?: never;
    delete: operations['batches.delete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/batches/{id}/results': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['batches.listResults'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['models.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['models.count'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/user': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['models.listForUser'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/{author}/{slug}/endpoints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['models.listEndpoints'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/endpoints/zdr': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['endpoints.listZdr'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/parameters/{author}/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @deprecated */
    get: operations['parameters.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/providers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['providers.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/generation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['generations.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['credits.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credits/coinbase': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @deprecated */
    post: operations['credits.createCoinbaseCharge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/activity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['analytics.getActivity'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['keys.list'];
    put?: never;
    post: operations['keys.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/keys/{hash}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['keys.get'];
    put?: never;
    post?: never;
    delete: operations['keys.delete'];
    options?: never;
    head?: never;
    patch: operations['keys.update'];
    trace?: never;
  };
  '/key': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['keys.getCurrent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['oauth.exchangeAuthCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/keys/code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['oauth.createAuthCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rerank': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['rerank.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/model/{author}/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['models.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/generation/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['generations.getContent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/generation/feedback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['generations.submitFeedback'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workspaces': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['workspaces.list'];
    put?: never;
    post: operations['workspaces.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workspaces/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['workspaces.get'];
    put?: never;
    post?: never;
    delete: operations['workspaces.delete'];
    options?: never;
    head?: never;
    patch: operations['workspaces.update'];
    trace?: never;
  };
  '/workspaces/{id}/budgets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['workspaces.budgets.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workspaces/{id}/budgets/{interval}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['workspaces.budgets.get'];
    put: operations['workspaces.budgets.set'];
    post?: never;
    delete: operations['workspaces.budgets.delete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workspaces/{id}/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['workspaces.members.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workspaces/{id}/members/add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['workspaces.members.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workspaces/{id}/members/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['workspaces.members.remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['organization.listMembers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['organization.getSettings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['organization.updateSettings'];
    trace?: never;
  };
  '/scim/group-mappings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['scim.groupMappings.list'];
    put?: never;
    post: operations['scim.groupMappings.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/scim/group-mappings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['scim.groupMappings.get'];
    put?: never;
    post?: never;
    delete: operations['scim.groupMappings.delete'];
    options?: never;
    head?: never;
    patch: operations['scim.groupMappings.update'];
    trace?: never;
  };
  '/scim/groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['scim.listGroups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/scim/sync-jobs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['scim.syncJobs.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/scim/sync-jobs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['scim.syncJobs.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/external-users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['externalUsers.list'];
    put?: never;
    post: operations['externalUsers.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/external-users/{user}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['externalUsers.get'];
    put?: never;
    post?: never;
    delete: operations['externalUsers.delete'];
    options?: never;
    head?: never;
    patch: operations['externalUsers.update'];
    trace?: never;
  };
  '/private-endpoints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['privateEndpoints.list'];
    put?: never;
    post: operations['privateEndpoints.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/private-endpoints/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['privateEndpoints.get'];
    put?: never;
    post?: never;
    delete: operations['privateEndpoints.delete'];
    options?: never;
    head?: never;
    patch: operations['privateEndpoints.update'];
    trace?: never;
  };
  '/private-endpoints/{id}/activate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['privateEndpoints.activate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/private-endpoints/{id}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['privateEndpoints.disable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/private-endpoints/{id}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['privateEndpoints.enable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/private-endpoints/{id}/validate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['privateEndpoints.validate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/private-providers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['privateProviders.list'];
    put?: never;
    post: operations['privateProviders.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/private-providers/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['privateProviders.get'];
    put?: never;
    post?: never;
    delete: operations['privateProviders.delete'];
    options?: never;
    head?: never;
    patch: operations['privateProviders.update'];
    trace?: never;
  };
  '/byok': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['byok.list'];
    put?: never;
    post: operations['byok.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/byok/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['byok.get'];
    put?: never;
    post?: never;
    delete: operations['byok.delete'];
    options?: never;
    head?: never;
    patch: operations['byok.update'];
    trace?: never;
  };
  '/guardrails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['guardrails.list'];
    put?: never;
    post: operations['guardrails.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guardrails/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['guardrails.get'];
    put?: never;
    post?: never;
    delete: operations['guardrails.delete'];
    options?: never;
    head?: never;
    patch: operations['guardrails.update'];
    trace?: never;
  };
  '/guardrails/{id}/assignments/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['guardrails.listKeyAssignments'];
    put?: never;
    post: operations['guardrails.assignKeys'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guardrails/{id}/assignments/keys/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['guardrails.unassignKeys'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guardrails/{id}/assignments/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['guardrails.listMemberAssignments'];
    put?: never;
    post: operations['guardrails.assignMembers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guardrails/{id}/assignments/members/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['guardrails.unassignMembers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guardrails/assignments/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['guardrails.listAllKeyAssignments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guardrails/assignments/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['guardrails.listAllMemberAssignments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/observability/destinations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['observability.destinations.list'];
    put?: never;
    post: operations['observability.destinations.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/observability/destinations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['observability.destinations.get'];
    put?: never;
    post?: never;
    delete: operations['observability.destinations.delete'];
    options?: never;
    head?: never;
    patch: operations['observability.destinations.update'];
    trace?: never;
  };
  '/analytics/meta': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['analytics.getMeta'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/query': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['analytics.query'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['interns.list'];
    put?: never;
    post: operations['interns.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns/{internId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['interns.get'];
    put?: never;
    post?: never;
    delete: operations['interns.delete'];
    options?: never;
    head?: never;
    patch: operations['interns.update'];
    trace?: never;
  };
  '/interns/{internId}/provision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['interns.provision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns/{internId}/suspend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['interns.suspend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns/{internId}/invoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['interns.invoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns/{internId}/daemon': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['interns.getDaemonAccess'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns/{internId}/daemon/sign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['interns.signDaemonRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns/{internId}/daemon-access': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @deprecated */
    get: operations['interns.getDaemonAccessAlias'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns/{internId}/daemon-access/sign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @deprecated */
    post: operations['interns.signDaemonRequestAlias'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vault/secrets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['vault.secrets.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vault/secrets/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['vault.secrets.set'];
    post?: never;
    delete: operations['vault.secrets.delete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vault/interns/{internId}/secrets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['vault.internSecrets.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vault/interns/{internId}/secrets/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['vault.internSecrets.set'];
    post?: never;
    delete: operations['vault.internSecrets.delete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vault/interns/{internId}/secrets/copy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['vault.internSecrets.copy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vault/interns/{internId}/effective-secrets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['vault.internSecrets.listEffective'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/presets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['presets.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/presets/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['presets.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/presets/{slug}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['presets.listVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/presets/{slug}/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['presets.getVersion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/presets/{slug}/chat/completions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['presets.createFromChatCompletion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/presets/{slug}/responses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['presets.createFromResponse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/datasets/app-rankings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['datasets.listAppRankings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/datasets/rankings-daily': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['datasets.listDailyRankings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/datasets/session-cost': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['datasets.listSessionCosts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/benchmarks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['benchmarks.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/classifications/task': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['classifications.listTasks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tools': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['tools.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tools/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['tools.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    ActivityResponse: {
      data: components['schemas']['ActivityRow'][];
    };
    ActivityRow: {
      date: string;
      model: string;
      model_permaslug: string;
      endpoint_id: string;
      provider_name: string;
      usage: number;
      byok_usage_inference: number;
      requests: number;
      prompt_tokens: number;
      completion_tokens: number;
      reasoning_tokens: number;
      workspace_id?: string;
    };
    AdvisorParameters: {
      model?: string | undefined;
      name?: string | undefined;
      instructions?: string | undefined;
      forward_transcript?: boolean | undefined;
      max_completion_tokens?: number | undefined;
      temperature?: number | undefined;
      reasoning?: components['schemas']['ServerToolReasoning'] | undefined;
      stream?: boolean | undefined;
    };
    AdvisorServerTool: {
      type: 'openrouter:advisor';
      parameters?: components['schemas']['AdvisorParameters'] | undefined;
    };
    AnalyticsClassifierDimensions: {
      classifier_id: string;
      dimension_names?: string[] | undefined;
      include_nulls?: boolean | undefined;
    };
    AnalyticsClassifierFilter: {
      field: string;
      operator: string;
      value: components['schemas']['AnalyticsFilterValue'];
    };
    AnalyticsClassifierFilters: {
      classifier_id: string;
      filters: components['schemas']['AnalyticsClassifierFilter'][];
    };
    AnalyticsDimension: {
      name: string;
      display_label: string;
    };
    AnalyticsFilter: {
      field: string;
      operator: string;
      value: components['schemas']['AnalyticsFilterValue'];
      include_unset?: boolean | undefined;
    };
    AnalyticsFilterValue: string | number | (string | number)[];
    AnalyticsGranularity: {
      name: 'minute' | 'hour' | 'day' | 'week' | 'month' | (string & {});
      display_label: string;
    };
    AnalyticsMeta: {
      metrics: components['schemas']['AnalyticsMetric'][];
      dimensions: components['schemas']['AnalyticsDimension'][];
      granularities: components['schemas']['AnalyticsGranularity'][];
      operators: components['schemas']['AnalyticsOperator'][];
    };
    AnalyticsMetaResponse: {
      data: components['schemas']['AnalyticsMeta'];
    };
    AnalyticsMetric: {
      name: string;
      display_label: string;
      display_format: 'number' | 'currency' | 'percent' | 'latency' | 'throughput' | (string & {});
      is_rate: boolean;
    };
    AnalyticsOperator: {
      name: 'eq' | 'neq' | 'in' | 'not_in' | 'gt' | 'gte' | 'lt' | 'lte' | (string & {});
      value_type: 'scalar' | 'array' | (string & {});
    };
    AnalyticsOrder: {
      field: string;
      direction: 'asc' | 'desc' | (string & {});
    };
    AnalyticsQueryMetadata: {
      row_count: number;
      query_time_ms: number;
      truncated: boolean;
    };
    AnalyticsQueryParams: {
      metrics: string[];
      dimensions?: string[] | undefined;
      granularity?: string | undefined;
      time_range?: components['schemas']['AnalyticsTimeRange'] | undefined;
      filters?: components['schemas']['AnalyticsFilter'][] | undefined;
      classifier_dimensions?: components['schemas']['AnalyticsClassifierDimensions'] | undefined;
      classifier_filters?: components['schemas']['AnalyticsClassifierFilters'] | undefined;
      order_by?: components['schemas']['AnalyticsOrder'] | undefined;
      limit?: number | undefined;
      group_limit?: number | undefined;
    };
    AnalyticsQueryResponse: {
      data: components['schemas']['AnalyticsQueryResult'];
    };
    AnalyticsQueryResult: {
      data: components['schemas']['AnalyticsRow'][];
      metadata: components['schemas']['AnalyticsQueryMetadata'];
      cachedAt?: number;
      warnings?: string[];
    };
    AnalyticsRow: {
      [key: string]: unknown;
    };
    AnalyticsTimeRange: {
      start: string;
      end: string;
    };
    Annotation:
      | components['schemas']['UrlCitationAnnotation']
      | components['schemas']['FileAnnotation']
      | components['schemas']['FileCitationAnnotation'];
    AnthropicFile: {
      _shape: 'anthropic';
      id: string;
      type: 'file';
      filename: string;
      mime_type: string;
      size_bytes: number;
      created_at: string;
      downloadable: boolean;
    };
    AnthropicFileDeleted: {
      _shape: 'anthropic';
      id: string;
      type: 'file_deleted';
    };
    AnthropicFileList: {
      _shape: 'anthropic';
      data: components['schemas']['AnthropicFile'][];
      has_more: boolean;
      first_id: string | null;
      last_id: string | null;
    };
    ApiKey: {
      hash: string;
      name: string;
      label: string;
      disabled: boolean;
      limit: number | null;
      limit_remaining: number | null;
      limit_reset: 'daily' | 'weekly' | 'monthly' | (string & {}) | null;
      include_byok_in_limit: boolean;
      usage: number;
      usage_daily: number;
      usage_weekly: number;
      usage_monthly: number;
      byok_usage: number;
      byok_usage_daily: number;
      byok_usage_weekly: number;
      byok_usage_monthly: number;
      created_at: string;
      updated_at: string | null;
      expires_at?: string | null;
      creator_user_id: string | null;
      workspace_id: string;
    };
    AppRanking: {
      app_id: number;
      app_name: string;
      rank: number;
      total_requests: number;
      total_tokens: string;
    };
    AppRankingsListResponse: {
      data: components['schemas']['AppRanking'][];
      meta: components['schemas']['RankingsMeta'];
    };
    ArtificialAnalysisResult: {
      source: 'artificial-analysis';
      model_permaslug: string;
      display_name: string;
      intelligence_index: number | null;
      coding_index: number | null;
      agentic_index: number | null;
      pricing: components['schemas']['BenchmarkPricing'] | null;
    };
    ArtificialAnalysisScores: {
      intelligence_index: number | null;
      coding_index: number | null;
      agentic_index: number | null;
    };
    AudioOutputOptions: {
      voice?: string | undefined;
      format?: 'wav' | 'mp3' | 'flac' | 'opus' | 'pcm16' | (string & {}) | undefined;
    };
    AudioReference: {
      type: 'audio_url';
      audio_url: components['schemas']['MediaUrl'];
    };
    AuthCode: {
      id: string;
      app_id: number;
      created_at: string;
    };
    AuthCodeCreateParams: {
      callback_url: string;
      code_challenge?: string | undefined;
      code_challenge_method?: components['schemas']['CodeChallengeMethod'] | undefined;
      limit?: number | undefined;
      usage_limit_type?: components['schemas']['KeyLimitReset'] | undefined;
      expires_at?: string | null | undefined;
      key_label?: string | undefined;
      workspace_id?: string | undefined;
      spawn_agent?: string | undefined;
      spawn_cloud?: string | undefined;
    };
    AuthCodeExchangeParams: {
      code: string;
      code_verifier?: string | undefined;
      code_challenge_method?: components['schemas']['CodeChallengeMethod'] | null | undefined;
    };
    AuthCodeExchangeResponse: {
      key: string;
      user_id: string | null;
    };
    AuthCodeResponse: {
      data: components['schemas']['AuthCode'];
    };
    AutoBetaRouterPlugin: {
      id: 'auto-beta-router';
      enabled?: boolean | undefined;
      allowed_models?: string[] | undefined;
      excluded_models?: string[] | undefined;
      cost_tier?: components['schemas']['RouterCostTier'] | undefined;
      /** @deprecated */
      cost_quality_tradeoff?: number | undefined;
    };
    AutoRouterPlugin: {
      id: 'auto-router';
      enabled?: boolean | undefined;
      allowed_models?: string[] | undefined;
      excluded_models?: string[] | undefined;
      cost_tier?: components['schemas']['RouterCostTier'] | undefined;
      /** @deprecated */
      cost_quality_tradeoff?: number | undefined;
      pin_model?: boolean | undefined;
    };
    BashEnvironment: components['schemas']['BashNewContainer'] | components['schemas']['BashExistingContainer'];
    BashExistingContainer: {
      type: 'container_reference';
      container_id: string;
    };
    BashNewContainer: {
      type: 'container_auto';
    };
    BashParameters: {
      engine?: 'auto' | 'native' | 'openrouter' | (string & {}) | undefined;
      environment?: components['schemas']['BashEnvironment'] | undefined;
      sleep_after_seconds?: number | undefined;
    };
    BashServerTool: {
      type: 'openrouter:bash';
      parameters?: components['schemas']['BashParameters'] | undefined;
    };
    Batch: {
      id: string;
      object: 'batch';
      endpoint: string;
      model: string;
      completion_window: '24h' | (string & {});
      status: components['schemas']['BatchStatus'];
      created_at: number;
      finalized_at: number | null;
      expires_at?: number | null;
      provider?: string | null;
      request_counts: components['schemas']['BatchRequestCounts'];
      usage: components['schemas']['BatchUsage'] | null;
      error: components['schemas']['BatchError'] | null;
      results: components['schemas']['BatchResult'][] | null;
    };
    BatchCreateParams: {
      endpoint: '/v1/chat/completions' | '/v1/responses' | '/v1/messages' | '/v1/embeddings';
      model: string;
      callback_url?: string | undefined;
      completion_window?: '24h' | (string & {}) | undefined;
      provider?: components['schemas']['BatchProviderPreferences'] | null | undefined;
      requests: components['schemas']['BatchRequest'][];
    };
    BatchDeleted: {
      id: string;
      object: 'batch';
      deletion: components['schemas']['BatchDeletion'];
    };
    BatchDeletion: {
      openrouter: 'deleted' | (string & {});
      upstream?: components['schemas']['BatchUpstreamDeletion'];
    };
    BatchError: {
      message: string;
      code?: number | string | null;
    };
    BatchListItem: {
      id: string;
      object: 'batch';
      endpoint: string;
      model: string;
      completion_window: '24h' | (string & {});
      status: components['schemas']['BatchStatus'];
      created_at: number;
      finalized_at: number | null;
      expires_at?: number | null;
      provider?: string | null;
      request_counts: components['schemas']['BatchRequestCounts'];
      usage: components['schemas']['BatchUsage'] | null;
      error: components['schemas']['BatchError'] | null;
      results: null;
    };
    BatchListResponse: {
      object: 'list';
      data: components['schemas']['BatchListItem'][];
      first_id: string | null;
      last_id: string | null;
      has_more: boolean;
    };
    BatchProviderPreferences: {
      only?: string[] | undefined;
      allow_fallbacks?: boolean | undefined;
    };
    BatchRequest: {
      custom_id: string;
      body: {
        [key: string]: unknown;
      };
    };
    BatchRequestCounts: {
      total: number;
      completed: number;
      failed: number;
    };
    BatchResponse: {
      status_code?: number;
      request_id?: string;
      body?: components['schemas']['BatchResponseBody'];
    };
    BatchResponseBody:
      | components['schemas']['ChatCompletion']
      | components['schemas']['ResponsesResult']
      | components['schemas']['Message']
      | components['schemas']['EmbeddingsResponse']
      | {
        [key: string]: unknown;
      };
    BatchResult: {
      id: string;
      custom_id: string;
      response: components['schemas']['BatchResponse'] | null;
      error: components['schemas']['BatchResultError'] | null;
    };
    BatchResultError: {
      type: string;
      message: string;
      param?: string | null;
      error_type?: components['schemas']['ErrorType'];
    };
    BatchResultsResponse: {
      object: 'list';
      data: components['schemas']['BatchResult'][];
      has_more: boolean;
      next_cursor: string | null;
    };
    BatchStatus:
      | 'validating'
      | 'in_progress'
      | 'finalizing'
      | 'completed'
      | 'failed'
      | 'expired'
      | 'cancelling'
      | 'cancelled'
      | (string & {});
    BatchTimestamp: string;
    BatchUpstreamDeletion: {
      provider: string;
      status: 'deleted' | 'unsupported' | 'not_applicable' | (string & {});
    };
    BatchUsage: components['schemas']['Usage'] & components['schemas']['UsageExtras'];
    BenchmarkPricing: {
      prompt: string;
      completion: string;
    };
    BenchmarkResult:
      | components['schemas']['ArtificialAnalysisResult']
      | components['schemas']['DesignArenaResult']
      | components['schemas']['OpenRouterBenchmarkResult']
      | components['schemas']['SearchBenchmarkResult'];
    BenchmarksListResponse: {
      data: components['schemas']['BenchmarkResult'][];
      meta: components['schemas']['BenchmarksMeta'];
    };
    BenchmarksMeta: {
      as_of: string;
      version: 'v1' | (string & {});
      source: 'artificial-analysis' | 'design-arena' | 'openrouter' | (string & {}) | null;
      source_url: string | null;
      citation: string | null;
      task_type: string | null;
      model_count: number;
    };
    BooleanQuery: boolean | 'true' | 'false';
    ByokKey: {
      id: string;
      provider: string;
      name?: string | null;
      label: string;
      disabled: boolean;
      is_fallback: boolean;
      is_required?: boolean;
      is_byok_only?: boolean;
      declared_zdr?: boolean | null;
      allowed_models: string[] | null;
      allowed_api_key_hashes: string[] | null;
      allowed_user_ids: string[] | null;
      sort_order: number;
      workspace_id: string | null;
      created_at: string;
    };
    ByokKeyCreateParams: {
      provider: string;
      key: string;
      name?: string | null | undefined;
      workspace_id?: string | undefined;
      disabled?: boolean | undefined;
      is_fallback?: boolean | undefined;
      is_required?: boolean | undefined;
      is_byok_only?: boolean | undefined;
      declared_zdr?: boolean | null | undefined;
      allowed_models?: string[] | null | undefined;
      allowed_api_key_hashes?: string[] | null | undefined;
      allowed_user_ids?: string[] | null | undefined;
    };
    ByokKeyDeleteResponse: {
      deleted: true;
    };
    ByokKeyResponse: {
      data: components['schemas']['ByokKey'];
    };
    ByokKeyUpdateParams: {
      key?: string | undefined;
      name?: string | null | undefined;
      disabled?: boolean | undefined;
      is_fallback?: boolean | undefined;
      is_required?: boolean | undefined;
      is_byok_only?: boolean | undefined;
      declared_zdr?: boolean | null | undefined;
      allowed_models?: string[] | null | undefined;
      allowed_api_key_hashes?: string[] | null | undefined;
      allowed_user_ids?: string[] | null | undefined;
    };
    ByokKeysListResponse: {
      data: components['schemas']['ByokKey'][];
      total_count: number;
    };
    CacheControl: {
      type: 'ephemeral';
      ttl?: '5m' | '1h' | (string & {}) | undefined;
    };
    ChatCompletion: {
      id: string;
      object?: 'chat.completion' | (string & {});
      created?: number | null;
      model: string;
      provider?: string;
      choices: components['schemas']['ChatCompletionChoice'][];
      usage?: components['schemas']['Usage'] | null;
      system_fingerprint?: string | null;
      service_tier?: 'default' | 'flex' | 'priority' | 'standard' | (string & {}) | null;
      openrouter_metadata?: components['schemas']['OpenRouterMetadata'];
    };
    ChatCompletionAssistantMessageParam: {
      role: 'assistant';
      content?: string | components['schemas']['ChatCompletionContentPart'][] | null | undefined;
      name?: string | undefined;
      model?: string | undefined;
      refusal?: string | null | undefined;
      tool_calls?: components['schemas']['ChatCompletionToolCall'][] | null | undefined;
      reasoning?: string | null | undefined;
      reasoning_content?: string | null | undefined;
      reasoning_details?: components['schemas']['ReasoningDetail'][] | null | undefined;
      annotations?: components['schemas']['Annotation'][] | null | undefined;
      images?: components['schemas']['ChatCompletionImage'][] | null | undefined;
      audio?: components['schemas']['ChatCompletionAudio'] | null | undefined;
    };
    ChatCompletionAudio: {
      id?: string | undefined;
      data?: string | undefined;
      expires_at?: number | null | undefined;
      transcript?: string | undefined;
    };
    ChatCompletionChoice: {
      index: number;
      message: components['schemas']['ChatCompletionMessage'];
      finish_reason: components['schemas']['ChatCompletionFinishReason'];
      native_finish_reason?: string | null;
      logprobs?: components['schemas']['ChatCompletionLogprobs'] | null;
      error?: components['schemas']['ErrorDetail'];
    };
    ChatCompletionChunk: {
      id: string;
      object?: 'chat.completion.chunk' | (string & {});
      created?: number | null;
      model: string;
      provider?: string;
      choices: components['schemas']['ChatCompletionChunkChoice'][];
      usage?: components['schemas']['Usage'] | null;
      system_fingerprint?: string | null;
      service_tier?: 'default' | 'flex' | 'priority' | 'standard' | (string & {}) | null;
      error?: components['schemas']['ErrorDetail'];
      debug?: components['schemas']['DebugOutput'];
      openrouter_metadata?: components['schemas']['OpenRouterMetadata'];
    };
    ChatCompletionChunkChoice: {
      index: number;
      delta: components['schemas']['ChatCompletionDelta'];
      finish_reason?: components['schemas']['ChatCompletionFinishReason'];
      native_finish_reason?: string | null;
      logprobs?: components['schemas']['ChatCompletionLogprobs'] | null;
      error?: components['schemas']['ErrorDetail'];
    };
    ChatCompletionContentPart:
      | components['schemas']['ChatCompletionContentPartText']
      | components['schemas']['ChatCompletionContentPartImage']
      | components['schemas']['ChatCompletionContentPartAudio']
      | components['schemas']['ChatCompletionContentPartVideo']
      | components['schemas']['ChatCompletionContentPartInputVideo']
      | components['schemas']['ChatCompletionContentPartFile'];
    ChatCompletionContentPartAudio: {
      type: 'input_audio';
      input_audio: components['schemas']['InputAudio'];
      cache_control?: components['schemas']['CacheControl'] | undefined;
    };
    ChatCompletionContentPartFile: {
      type: 'file';
      file: components['schemas']['FileInput'];
      cache_control?: components['schemas']['CacheControl'] | undefined;
    };
    ChatCompletionContentPartImage: {
      type: 'image_url';
      image_url: components['schemas']['ImageUrl'];
      cache_control?: components['schemas']['CacheControl'] | undefined;
    };
    /** @deprecated */
    ChatCompletionContentPartInputVideo: {
      type: 'input_video';
      video_url: components['schemas']['VideoUrl'];
    };
    ChatCompletionContentPartText: {
      type: 'text';
      text: string;
      cache_control?: components['schemas']['CacheControl'] | undefined;
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpoint'] | undefined;
    };
    ChatCompletionContentPartVideo: {
      type: 'video_url';
      video_url: components['schemas']['VideoUrl'];
      cache_control?: components['schemas']['CacheControl'] | undefined;
    };
    ChatCompletionCreateParams: {
      messages: components['schemas']['ChatCompletionMessageParam'][];
      model?: string | undefined;
      models?: string[] | undefined;
      stream?: boolean | null | undefined;
      stream_options?: components['schemas']['StreamOptions'] | null | undefined;
      max_tokens?: number | null | undefined;
      max_completion_tokens?: number | null | undefined;
      temperature?: number | null | undefined;
      top_p?: number | null | undefined;
      top_k?: number | null | undefined;
      min_p?: number | null | undefined;
      top_a?: number | null | undefined;
      frequency_penalty?: number | null | undefined;
      presence_penalty?: number | null | undefined;
      repetition_penalty?: number | null | undefined;
      seed?: number | null | undefined;
      stop?: string | string[] | null | undefined;
      logit_bias?: {
        [key: string]: number;
      } | null | undefined;
      logprobs?: boolean | null | undefined;
      top_logprobs?: number | null | undefined;
      response_format?: components['schemas']['ResponseFormat'] | null | undefined;
      structured_outputs?: boolean | null | undefined;
      tools?: components['schemas']['ChatCompletionTool'][] | undefined;
      tool_choice?: components['schemas']['ChatCompletionToolChoice'] | undefined;
      parallel_tool_calls?: boolean | null | undefined;
      stop_server_tools_when?: components['schemas']['StopServerToolsCondition'][] | undefined;
      reasoning?: components['schemas']['ReasoningOptions'] | undefined;
      reasoning_effort?: components['schemas']['ReasoningEffort'] | null | undefined;
      /** @deprecated */
      include_reasoning?: boolean | null | undefined;
      verbosity?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null | undefined;
      provider?: components['schemas']['ProviderPreferences'] | null | undefined;
      /** @deprecated */
      route?: 'fallback' | 'sort' | (string & {}) | null | undefined;
      plugins?: components['schemas']['Plugin'][] | undefined;
      preset?: string | undefined;
      /** @deprecated */
      transforms?: ('middle-out' | (string & {}))[] | undefined;
      modalities?: ('text' | 'image' | 'audio' | (string & {}))[] | undefined;
      image_config?: components['schemas']['ImageConfig'] | undefined;
      audio?: components['schemas']['AudioOutputOptions'] | undefined;
      prediction?: components['schemas']['Prediction'] | null | undefined;
      web_search_options?: components['schemas']['WebSearchOptions'] | undefined;
      x_search_filter?: {
        [key: string]: unknown;
      } | undefined;
      cache_control?: components['schemas']['CacheControl'] | undefined;
      prompt_cache_key?: string | null | undefined;
      prompt_cache_options?: components['schemas']['PromptCacheOptions'] | null | undefined;
      service_tier?: components['schemas']['ServiceTier'] | null | undefined;
      session_id?: string | undefined;
      user?: string | undefined;
      metadata?: {
        [key: string]: string;
      } | null | undefined;
      trace?: components['schemas']['TraceOptions'] | undefined;
      debug?: components['schemas']['DebugOptions'] | undefined;
      /** @deprecated */
      usage?: components['schemas']['UsageOptions'] | undefined;
      /** @deprecated */
      prompt?: string | undefined;
    };
    ChatCompletionDelta: {
      role?: 'assistant' | (string & {});
      content?: string | null;
      refusal?: string | null;
      reasoning?: string | null;
      reasoning_details?: components['schemas']['ReasoningDetail'][];
      tool_calls?: components['schemas']['ChatCompletionDeltaToolCall'][];
      annotations?: components['schemas']['Annotation'][];
      images?: components['schemas']['ChatCompletionImage'][];
      audio?: components['schemas']['ChatCompletionAudio'] | null;
    };
    ChatCompletionDeltaToolCall: {
      index: number;
      id?: string | null;
      type?: 'function' | null;
      function?: components['schemas']['FunctionCallDelta'];
    };
    ChatCompletionDeveloperMessageParam: {
      role: 'developer';
      content: string | components['schemas']['ChatCompletionContentPartText'][];
      name?: string | undefined;
    };
    ChatCompletionFinishReason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'error' | (string & {}) | null;
    ChatCompletionFunctionTool: {
      type: 'function';
      function: components['schemas']['FunctionDefinition'];
      cache_control?: components['schemas']['CacheControl'] | undefined;
    };
    ChatCompletionImage: {
      type?: 'image_url' | undefined;
      image_url: components['schemas']['ImageUrl'];
      index?: number | undefined;
    };
    ChatCompletionLogprobs: {
      content?: components['schemas']['TokenLogprob'][] | null;
      refusal?: components['schemas']['TokenLogprob'][] | null;
    };
    ChatCompletionMessage: {
      role: 'assistant';
      content?: string | components['schemas']['ChatCompletionContentPart'][] | null;
      refusal?: string | null;
      reasoning?: string | null;
      reasoning_details?: components['schemas']['ReasoningDetail'][];
      tool_calls?: components['schemas']['ChatCompletionToolCall'][];
      annotations?: components['schemas']['Annotation'][];
      images?: components['schemas']['ChatCompletionImage'][];
      audio?: components['schemas']['ChatCompletionAudio'] | null;
      name?: string;
      model?: string;
    };
    ChatCompletionMessageParam:
      | components['schemas']['ChatCompletionSystemMessageParam']
      | components['schemas']['ChatCompletionDeveloperMessageParam']
      | components['schemas']['ChatCompletionUserMessageParam']
      | components['schemas']['ChatCompletionAssistantMessageParam']
      | components['schemas']['ChatCompletionToolMessageParam'];
    ChatCompletionNamedToolChoice: {
      type: 'function';
      function: components['schemas']['FunctionName'];
    };
    ChatCompletionServerToolChoice: {
      type: string;
    };
    ChatCompletionSystemMessageParam: {
      role: 'system';
      content: string | components['schemas']['ChatCompletionContentPartText'][];
      name?: string | undefined;
    };
    ChatCompletionTool:
      | components['schemas']['ChatCompletionFunctionTool']
      | components['schemas']['WebSearchServerTool']
      | components['schemas']['WebSearchShorthandTool']
      | components['schemas']['WebFetchServerTool']
      | components['schemas']['DatetimeServerTool']
      | components['schemas']['ImageGenerationServerTool']
      | components['schemas']['FilesServerTool']
      | components['schemas']['BashServerTool']
      | components['schemas']['AdvisorServerTool']
      | components['schemas']['SubagentServerTool']
      | components['schemas']['FusionServerTool']
      | components['schemas']['SearchModelsServerTool'];
    ChatCompletionToolCall: {
      id: string;
      type: 'function';
      function: components['schemas']['FunctionCall'];
      index?: number | undefined;
    };
    ChatCompletionToolChoice:
      | 'none'
      | 'auto'
      | 'required'
      | components['schemas']['ChatCompletionNamedToolChoice']
      | components['schemas']['ChatCompletionServerToolChoice'];
    ChatCompletionToolMessageParam: {
      role: 'tool';
      content: string | components['schemas']['ChatCompletionContentPart'][];
      tool_call_id: string;
      name?: string | undefined;
    };
    ChatCompletionUserMessageParam: {
      role: 'user';
      content: string | components['schemas']['ChatCompletionContentPart'][];
      name?: string | undefined;
    };
    CodeChallengeMethod: 'S256' | 'plain';
    CoinbaseCallData: {
      deadline: string;
      fee_amount: string;
      id: string;
      operator: string;
      prefix: string;
      recipient: string;
      recipient_amount: string;
      recipient_currency: string;
      refund_destination: string;
      signature: string;
    };
    CoinbaseCharge: {
      id: string;
      created_at: string;
      expires_at: string;
      web3_data: components['schemas']['CoinbaseWeb3Data'];
    };
    CoinbaseChargeCreateParams: {
      amount: number;
      sender: string;
      chain_id: 1 | 137 | 8453;
    };
    CoinbaseChargeResponse: {
      data: components['schemas']['CoinbaseCharge'];
    };
    CoinbaseTransferIntent: {
      call_data: components['schemas']['CoinbaseCallData'];
      metadata: components['schemas']['CoinbaseTransferMetadata'];
    };
    CoinbaseTransferMetadata: {
      chain_id: number;
      contract_address: string;
      sender: string;
    };
    CoinbaseWeb3Data: {
      transfer_intent: components['schemas']['CoinbaseTransferIntent'];
    };
    CompletionChoice: {
      index: number;
      text: string;
      finish_reason: components['schemas']['CompletionFinishReason'];
      native_finish_reason?: string | null;
      logprobs?: components['schemas']['CompletionLogprobs'] | null;
      reasoning?: string | null;
      reasoning_details?: components['schemas']['ReasoningDetail'][];
      error?: components['schemas']['ErrorDetail'];
    };
    CompletionChunk: {
      id: string;
      object?: 'text_completion' | 'text_completion.chunk' | 'chat.completion.chunk' | (string & {});
      created?: number | null;
      model: string;
      provider?: string;
      choices: components['schemas']['CompletionChunkChoice'][];
      usage?: components['schemas']['Usage'] | null;
      system_fingerprint?: string | null;
      error?: components['schemas']['ErrorDetail'];
      openrouter_metadata?: components['schemas']['OpenRouterMetadata'];
    };
    CompletionChunkChoice: {
      index: number;
      text: string;
      finish_reason?: components['schemas']['CompletionFinishReason'];
      native_finish_reason?: string | null;
      logprobs?: components['schemas']['CompletionLogprobs'] | null;
      reasoning?: string | null;
      reasoning_details?: components['schemas']['ReasoningDetail'][];
      error?: components['schemas']['ErrorDetail'];
    };
    CompletionCreateParams: {
      prompt: string | string[] | number[] | number[][];
      model?: string | undefined;
      models?: string[] | undefined;
      stream?: boolean | null | undefined;
      stream_options?: components['schemas']['StreamOptions'] | null | undefined;
      max_tokens?: number | null | undefined;
      temperature?: number | null | undefined;
      top_p?: number | null | undefined;
      top_k?: number | null | undefined;
      min_p?: number | null | undefined;
      top_a?: number | null | undefined;
      frequency_penalty?: number | null | undefined;
      presence_penalty?: number | null | undefined;
      repetition_penalty?: number | null | undefined;
      seed?: number | null | undefined;
      stop?: string | string[] | null | undefined;
      n?: number | null | undefined;
      best_of?: number | null | undefined;
      echo?: boolean | null | undefined;
      suffix?: string | null | undefined;
      logit_bias?: {
        [key: string]: number;
      } | null | undefined;
      logprobs?: number | null | undefined;
      top_logprobs?: number | null | undefined;
      response_format?: components['schemas']['ResponseFormat'] | null | undefined;
      reasoning?: components['schemas']['ReasoningOptions'] | undefined;
      provider?: components['schemas']['ProviderPreferences'] | null | undefined;
      /** @deprecated */
      transforms?: ('middle-out' | (string & {}))[] | undefined;
      user?: string | undefined;
      metadata?: {
        [key: string]: string;
      } | null | undefined;
      /** @deprecated */
      usage?: components['schemas']['UsageOptions'] | undefined;
    };
    CompletionFinishReason: 'stop' | 'length' | 'content_filter' | 'error' | (string & {}) | null;
    CompletionLogprobs: {
      tokens: string[];
      token_logprobs: (number | null)[];
      top_logprobs: (
        | {
          [key: string]: number;
        }
        | null
      )[] | null;
      text_offset: number[];
    };
    CompletionResponse: {
      id: string;
      object?: 'text_completion' | 'chat.completion' | (string & {});
      created?: number | null;
      model: string;
      provider?: string;
      choices: components['schemas']['CompletionChoice'][];
      usage?: components['schemas']['Usage'] | null;
      system_fingerprint?: string | null;
      openrouter_metadata?: components['schemas']['OpenRouterMetadata'];
    };
    CompletionTokensDetails: {
      reasoning_tokens?: number | null;
      audio_tokens?: number | null;
      image_tokens?: number | null;
      accepted_prediction_tokens?: number | null;
      rejected_prediction_tokens?: number | null;
    };
    ContainerFile: {
      id: string;
      object: 'container.file';
      container_id: string;
      path: string;
      bytes: number;
      created_at: number;
      source: 'assistant' | (string & {});
    };
    ContainerFileCitation: {
      type: 'container_file_citation';
      container_id: string;
      file_id: string;
      filename: string;
      start_index: number;
      end_index: number;
    };
    ContainerFileListResponse: {
      object: 'list';
      data: components['schemas']['ContainerFile'][];
      has_more: boolean;
      first_id: string | null;
      last_id: string | null;
    };
    ContextCompressionPlugin: {
      id: 'context-compression';
      enabled?: boolean | undefined;
      engine?: 'middle-out' | (string & {}) | undefined;
    };
    CostDetails: {
      upstream_inference_cost?: number | null;
      upstream_inference_prompt_cost?: number | null;
      upstream_inference_completions_cost?: number | null;
    };
    Credits: {
      total_credits: number;
      total_usage: number;
    };
    CreditsResponse: {
      data: components['schemas']['Credits'];
    };
    CurrentKey: {
      label: string;
      limit: number | null;
      limit_remaining: number | null;
      limit_reset: 'daily' | 'weekly' | 'monthly' | (string & {}) | null;
      include_byok_in_limit: boolean;
      usage: number;
      usage_daily: number;
      usage_weekly: number;
      usage_monthly: number;
      byok_usage: number;
      byok_usage_daily: number;
      byok_usage_weekly: number;
      byok_usage_monthly: number;
      is_free_tier: boolean;
      is_management_key: boolean;
      /** @deprecated */
      is_provisioning_key: boolean;
      expires_at?: string | null;
      creator_user_id: string | null;
      /** @deprecated */
      rate_limit: components['schemas']['KeyRateLimit'];
    };
    CurrentKeyResponse: {
      data: components['schemas']['CurrentKey'];
    };
    DailyRanking: {
      date: string;
      model_permaslug: string;
      total_tokens: string;
    };
    DailyRankingsListResponse: {
      data: components['schemas']['DailyRanking'][];
      meta: components['schemas']['RankingsMeta'];
    };
    DatetimeParameters: {
      timezone?: string | undefined;
    };
    DatetimeServerTool: {
      type: 'openrouter:datetime';
      parameters?: components['schemas']['DatetimeParameters'] | undefined;
    };
    DebugOptions: {
      echo_upstream_body?: boolean | undefined;
    };
    DebugOutput: {
      echo_upstream_body?: {
        [key: string]: unknown;
      };
    };
    DefaultParameters: {
      temperature?: number | null;
      top_p?: number | null;
      top_k?: number | null;
      frequency_penalty?: number | null;
      presence_penalty?: number | null;
      repetition_penalty?: number | null;
    };
    DesignArenaResult: {
      source: 'design-arena';
      model_permaslug: string;
      display_name: string;
      arena: string;
      category: string;
      elo: number;
      win_rate: number;
      avg_generation_time_ms: number | null;
      tournament_stats: components['schemas']['DesignArenaStats'];
      pricing: components['schemas']['BenchmarkPricing'] | null;
    };
    DesignArenaScore: {
      arena: string;
      category: string;
      elo: number;
      win_rate: number;
      rank: number;
    };
    DesignArenaStats: {
      first_place: number | null;
      second_place: number | null;
      third_place: number | null;
      fourth_place: number | null;
      total: number | null;
    };
    Embedding: {
      object: 'embedding';
      embedding: number[] | string;
      index?: number;
    };
    EmbeddingContentPart:
      | components['schemas']['EmbeddingContentPartText']
      | components['schemas']['EmbeddingContentPartImage']
      | components['schemas']['EmbeddingContentPartAudio']
      | components['schemas']['EmbeddingContentPartVideo']
      | components['schemas']['EmbeddingContentPartFile'];
    EmbeddingContentPartAudio: {
      type: 'input_audio';
      input_audio: components['schemas']['MultimodalMedia'];
    };
    EmbeddingContentPartFile: {
      type: 'input_file';
      input_file: components['schemas']['MultimodalMedia'];
    };
    EmbeddingContentPartImage: {
      type: 'image_url';
      image_url: components['schemas']['EmbeddingImageUrl'];
    };
    EmbeddingContentPartText: {
      type: 'text';
      text: string;
    };
    EmbeddingContentPartVideo: {
      type: 'input_video';
      input_video: components['schemas']['MultimodalMedia'];
    };
    EmbeddingImageUrl: {
      url: string;
    };
    EmbeddingInput: {
      content: components['schemas']['EmbeddingContentPart'][];
    };
    EmbeddingsCreateParams: {
      input: string | string[] | number[] | number[][] | components['schemas']['EmbeddingInput'][];
      model: string;
      dimensions?: number | undefined;
      encoding_format?: 'float' | 'base64' | (string & {}) | undefined;
      input_type?: string | undefined;
      provider?: components['schemas']['ProviderPreferences'] | null | undefined;
      user?: string | undefined;
    };
    EmbeddingsResponse: {
      id?: string;
      object: 'list';
      data: components['schemas']['Embedding'][];
      model: string;
      usage?: components['schemas']['EmbeddingsUsage'];
    };
    EmbeddingsUsage: {
      prompt_tokens: number;
      total_tokens: number;
      prompt_tokens_details?: components['schemas']['PromptTokensDetails'] | null;
      cost?: number | null;
      is_byok?: boolean;
      cost_details?: components['schemas']['CostDetails'] | null;
    };
    EndpointStatus: 0 | -1 | -2 | -3 | -5 | -10 | number;
    EndpointsListResponse: {
      data: components['schemas']['ModelEndpoint'][];
    };
    ErrorAvailability: {
      code:
        | 'model_not_found'
        | 'wrong_endpoint'
        | 'no_endpoints'
        | 'model_deprecated'
        | 'model_unavailable_upstream'
        | 'capacity_exhausted'
        | 'temporarily_unavailable'
        | 'region_restricted'
        | 'privacy_restricted'
        | 'constraint_filtered'
        | 'free_variant_ended'
        | (string & {});
      retryable: boolean;
      retry_after?: number | null;
      requested_models?: string[];
      affected_providers?: string[];
      excluded_by?: (
        | 'geo'
        | 'data_region'
        | 'data_policy:zdr'
        | 'data_policy:training'
        | 'max_price'
        | 'context_length'
        | 'require_parameters'
        | 'quantization'
        | 'allowed_providers'
        | (string & {})
      )[];
      fallback_models?: string[];
      constraint?: components['schemas']['ErrorConstraint'];
      docs_url?: string;
    };
    ErrorConstraint: {
      field?: string;
      detail?: string;
    };
    ErrorDetail: {
      code?: number | string | null;
      message: string;
      error_type?: components['schemas']['ErrorType'];
      http_status?: number;
      type?: string | null;
      param?: string | null;
      availability?: components['schemas']['ErrorAvailability'];
      metadata?: components['schemas']['ErrorMetadata'] | null;
    };
    ErrorMetadata: {
      error_type?: components['schemas']['ErrorType'];
      provider_code?: string | null;
      provider_name?: string | null;
      raw?:
        | string
        | {
          [key: string]: unknown;
        }
        | null;
      is_byok?: boolean | null;
      retry_after_seconds?: number | null;
      retry_after_seconds_raw?: number | null;
      headers?: {
        [key: string]: unknown;
      } | null;
      reasons?: string[];
      flagged_input?: string;
      model_slug?: string;
      patterns?: unknown[];
      previous_errors?: components['schemas']['PreviousError'][];
    };
    ErrorResponse: {
      error: components['schemas']['ErrorDetail'];
      user_id?: string | null;
      openrouter_metadata?: {
        [key: string]: unknown;
      } | null;
      metadata?: {
        [key: string]: unknown;
      } | null;
    };
    ErrorType:
      | 'context_length_exceeded'
      | 'max_tokens_exceeded'
      | 'token_limit_exceeded'
      | 'string_too_long'
      | 'authentication'
      | 'permission_denied'
      | 'payment_required'
      | 'rate_limit_exceeded'
      | 'provider_overloaded'
      | 'provider_unavailable'
      | 'invalid_request'
      | 'invalid_prompt'
      | 'not_found'
      | 'precondition_failed'
      | 'payload_too_large'
      | 'unprocessable'
      | 'content_policy_violation'
      | 'refusal'
      | 'invalid_image'
      | 'image_too_large'
      | 'image_too_small'
      | 'unsupported_image_format'
      | 'image_not_found'
      | 'image_download_failed'
      | 'server'
      | 'timeout'
      | 'unmapped'
      | (string & {});
    ExternalUser: {
      user: string;
      is_active: boolean;
      created_at: string;
      updated_at: string;
    };
    ExternalUserCreateParams: {
      user: string;
    };
    ExternalUserResponse: {
      data: components['schemas']['ExternalUser'];
    };
    ExternalUserUpdateParams: {
      is_active: boolean;
    };
    ExternalUsersListResponse: {
      data: components['schemas']['ExternalUser'][];
      total_count: number;
    };
    FileAnnotation: {
      type: 'file';
      file: components['schemas']['ParsedFile'];
    };
    FileCitation: {
      file_id: string;
      quote?: string | null | undefined;
    };
    FileCitationAnnotation: {
      type: 'file_annotation';
      file_annotation: components['schemas']['FileCitation'];
    };
    FileCreateParams: {
      file: Blob;
    };
    FileDeleteResponse:
      | components['schemas']['OpenRouterFileDeleted']
      | components['schemas']['OpenAIFileDeleted']
      | components['schemas']['AnthropicFileDeleted'];
    FileInput: {
      filename?: string | undefined;
      file_data?: string | undefined;
      file_id?: string | undefined;
    };
    FileListResponse:
      | components['schemas']['OpenRouterFileList']
      | components['schemas']['OpenAIFileList']
      | components['schemas']['AnthropicFileList'];
    FileObject:
      | components['schemas']['OpenRouterFile']
      | components['schemas']['OpenAIFile']
      | components['schemas']['AnthropicFile'];
    FileParserPlugin: {
      id: 'file-parser';
      enabled?: boolean | undefined;
      pdf?: components['schemas']['PdfParserOptions'] | undefined;
    };
    FileProvider: 'openai' | 'anthropic' | (string & {});
    FilesServerTool: {
      type: 'openrouter:files';
      parameters?: {
        [key: string]: unknown;
      } | undefined;
    };
    FunctionCall: {
      name: string;
      arguments: string;
    };
    FunctionCallDelta: {
      name?: string | null;
      arguments?: string | null;
    };
    FunctionDefinition: {
      name: string;
      description?: string | undefined;
      parameters?: {
        [key: string]: unknown;
      } | undefined;
      strict?: boolean | null | undefined;
    };
    FunctionName: {
      name: string;
    };
    FusionParameters: {
      analysis_models?: string[] | undefined;
      model?: string | undefined;
      max_completion_tokens?: number | undefined;
      max_tool_calls?: number | undefined;
      temperature?: number | undefined;
      reasoning?: components['schemas']['ServerToolReasoning'] | undefined;
      cache_control?: components['schemas']['CacheControl'] | undefined;
      tools?: components['schemas']['NestedServerTool'][] | undefined;
    };
    FusionPlugin: {
      id: 'fusion';
      enabled?: boolean | undefined;
      preset?: 'general-high' | 'general-budget' | 'general-fast' | (string & {}) | undefined;
      analysis_models?: string[] | undefined;
      model?: string | undefined;
      max_tool_calls?: number | undefined;
      tools?: components['schemas']['NestedServerTool'][] | undefined;
    };
    FusionServerTool: {
      type: 'openrouter:fusion';
      parameters?: components['schemas']['FusionParameters'] | undefined;
    };
    Generation: {
      id: string;
      request_id?: string | null;
      session_id?: string | null;
      upstream_id: string | null;
      api_type: 'completions' | 'embeddings' | 'rerank' | 'tts' | 'stt' | 'video' | 'image' | (string & {}) | null;
      created_at: string;
      model: string;
      router: string | null;
      provider_name: string | null;
      provider_responses: components['schemas']['ProviderResponse'][] | null;
      service_tier: string | null;
      data_region: 'global' | 'europe' | 'us' | (string & {});
      streamed: boolean | null;
      cancelled: boolean | null;
      finish_reason: string | null;
      native_finish_reason: string | null;
      latency: number | null;
      generation_time: number | null;
      moderation_latency: number | null;
      tokens_prompt: number | null;
      tokens_completion: number | null;
      native_tokens_prompt: number | null;
      native_tokens_completion: number | null;
      native_tokens_completion_images: number | null;
      native_tokens_reasoning: number | null;
      native_tokens_cached: number | null;
      num_media_prompt: number | null;
      num_media_completion: number | null;
      num_input_audio_prompt: number | null;
      num_search_results: number | null;
      num_fetches: number | null;
      web_search_engine: string | null;
      total_cost: number;
      usage: number;
      cache_discount: number | null;
      upstream_inference_cost: number | null;
      is_byok: boolean;
      app_id: number | null;
      origin: string;
      http_referer: string | null;
      user_agent: string | null;
      external_user: string | null;
      preset_id: string | null;
      workspace_id: string | null;
      response_cache_source_id?: string | null;
    };
    GenerationContent: {
      input: components['schemas']['GenerationPromptInput'] | components['schemas']['GenerationMessagesInput'];
      output: components['schemas']['GenerationOutput'];
      error: components['schemas']['GenerationContentError'] | null;
    };
    GenerationContentError: {
      status: number | null;
      message: string | null;
      provider_name: string | null;
      raw: string | null;
      previous_errors: components['schemas']['GenerationContentErrorAttempt'][];
    };
    GenerationContentErrorAttempt: {
      code: number;
      message: string;
      provider_name: string | null;
      raw: string | null;
    };
    GenerationContentResponse: {
      data: components['schemas']['GenerationContent'];
    };
    GenerationFeedbackParams: {
      generation_id: string;
      category:
        | 'latency'
        | 'incoherence'
        | 'incorrect_response'
        | 'formatting'
        | 'billing'
        | 'api_error'
        | 'other'
        | (string & {});
      comment?: string | undefined;
    };
    GenerationFeedbackResponse: {
      data: components['schemas']['GenerationFeedbackResult'];
    };
    GenerationFeedbackResult: {
      success: true;
    };
    GenerationMessagesInput: {
      messages: unknown[];
    };
    GenerationOutput: {
      completion: string | null;
      reasoning: string | null;
    };
    GenerationPromptInput: {
      prompt: string;
    };
    GenerationResponse: {
      data: components['schemas']['Generation'];
    };
    Guardrail: {
      id: string;
      name: string;
      description?: string | null;
      workspace_id: string | null;
      limit_usd?: number | null;
      reset_interval?: components['schemas']['GuardrailInterval'] | null;
      include_byok_in_budgets: boolean;
      allowed_models?: string[] | null;
      ignored_models?: string[] | null;
      allowed_providers?: string[] | null;
      ignored_providers?: string[] | null;
      allowed_data_regions?: components['schemas']['GuardrailDataRegion'][] | null;
      enable_free_model_publication?: boolean | null;
      enable_free_model_training?: boolean | null;
      enable_paid_model_training?: boolean | null;
      /** @deprecated */
      enforce_zdr?: boolean | null;
      enforce_zdr_anthropic?: boolean | null;
      enforce_zdr_google?: boolean | null;
      enforce_zdr_openai?: boolean | null;
      enforce_zdr_xai?: boolean | null;
      enforce_zdr_other?: boolean | null;
      content_filter_builtins?: components['schemas']['GuardrailBuiltinFilter'][] | null;
      content_filters?: components['schemas']['GuardrailContentFilter'][] | null;
      created_at: string;
      updated_at?: string | null;
    };
    GuardrailBuiltinDetector:
      | 'email'
      | 'phone'
      | 'ssn'
      | 'credit-card'
      | 'ip-address'
      | 'person-name'
      | 'address'
      | 'regex-prompt-injection'
      | 'secrets'
      | (string & {});
    GuardrailBuiltinFilter: {
      slug: components['schemas']['GuardrailBuiltinDetector'];
      action: components['schemas']['GuardrailFilterAction'];
      label?: string;
      scan_scope?: components['schemas']['GuardrailScanScope'];
    };
    GuardrailBuiltinFilterParam: {
      slug: components['schemas']['GuardrailBuiltinDetector'];
      action: components['schemas']['GuardrailFilterAction'];
      /** @deprecated */
      label?: string | undefined;
      scan_scope?: components['schemas']['GuardrailScanScope'] | undefined;
    };
    GuardrailContentFilter: {
      pattern: string;
      action: components['schemas']['GuardrailFilterAction'];
      label?: string | null | undefined;
    };
    GuardrailCreateParams: {
      name: string;
      description?: string | null | undefined;
      workspace_id?: string | undefined;
      limit_usd?: number | null | undefined;
      reset_interval?: components['schemas']['GuardrailInterval'] | null | undefined;
      include_byok_in_budgets?: boolean | undefined;
      allowed_models?: string[] | null | undefined;
      ignored_models?: string[] | null | undefined;
      allowed_providers?: string[] | null | undefined;
      ignored_providers?: string[] | null | undefined;
      allowed_data_regions?: components['schemas']['GuardrailDataRegion'][] | null | undefined;
      enable_free_model_publication?: boolean | null | undefined;
      enable_free_model_training?: boolean | null | undefined;
      enable_paid_model_training?: boolean | null | undefined;
      /** @deprecated */
      enforce_zdr?: boolean | null | undefined;
      enforce_zdr_anthropic?: boolean | null | undefined;
      enforce_zdr_google?: boolean | null | undefined;
      enforce_zdr_openai?: boolean | null | undefined;
      enforce_zdr_xai?: boolean | null | undefined;
      enforce_zdr_other?: boolean | null | undefined;
      content_filter_builtins?: components['schemas']['GuardrailBuiltinFilterParam'][] | null | undefined;
      content_filters?: components['schemas']['GuardrailContentFilter'][] | null | undefined;
    };
    GuardrailDataRegion: 'global' | 'europe' | 'us' | (string & {});
    GuardrailDeleteResponse: {
      deleted: true;
    };
    GuardrailFilterAction: 'redact' | 'block' | 'flag' | (string & {});
    GuardrailInterval: 'daily' | 'weekly' | 'monthly' | (string & {});
    GuardrailKeyAssignment: {
      id: string;
      guardrail_id: string;
      key_hash: string;
      key_name: string;
      key_label: string;
      assigned_by: string | null;
      created_at: string;
    };
    GuardrailKeyAssignmentsListResponse: {
      data: components['schemas']['GuardrailKeyAssignment'][];
      total_count: number;
    };
    GuardrailKeysAssignParams: {
      key_hashes: string[];
    };
    GuardrailKeysAssignResponse: {
      assigned_count: number;
    };
    GuardrailKeysUnassignParams: {
      key_hashes: string[];
    };
    GuardrailKeysUnassignResponse: {
      unassigned_count: number;
    };
    GuardrailMemberAssignment: {
      id: string;
      guardrail_id: string;
      user_id: string;
      organization_id: string;
      assigned_by: string | null;
      created_at: string;
    };
    GuardrailMemberAssignmentsListResponse: {
      data: components['schemas']['GuardrailMemberAssignment'][];
      total_count: number;
    };
    GuardrailMembersAssignParams: {
      member_user_ids: string[];
    };
    GuardrailMembersAssignResponse: {
      assigned_count: number;
    };
    GuardrailMembersUnassignParams: {
      member_user_ids: string[];
    };
    GuardrailMembersUnassignResponse: {
      unassigned_count: number;
    };
    GuardrailResponse: {
      data: components['schemas']['Guardrail'];
    };
    GuardrailScanScope: 'user_only' | 'all_messages' | (string & {});
    GuardrailUpdateParams: {
      name?: string | undefined;
      description?: string | null | undefined;
      limit_usd?: number | null | undefined;
      reset_interval?: components['schemas']['GuardrailInterval'] | null | undefined;
      include_byok_in_budgets?: boolean | undefined;
      allowed_models?: string[] | null | undefined;
      ignored_models?: string[] | null | undefined;
      allowed_providers?: string[] | null | undefined;
      ignored_providers?: string[] | null | undefined;
      allowed_data_regions?: components['schemas']['GuardrailDataRegion'][] | null | undefined;
      enable_free_model_publication?: boolean | null | undefined;
      enable_free_model_training?: boolean | null | undefined;
      enable_paid_model_training?: boolean | null | undefined;
      /** @deprecated */
      enforce_zdr?: boolean | null | undefined;
      enforce_zdr_anthropic?: boolean | null | undefined;
      enforce_zdr_google?: boolean | null | undefined;
      enforce_zdr_openai?: boolean | null | undefined;
      enforce_zdr_xai?: boolean | null | undefined;
      enforce_zdr_other?: boolean | null | undefined;
      content_filter_builtins?: components['schemas']['GuardrailBuiltinFilterParam'][] | null | undefined;
      content_filters?: components['schemas']['GuardrailContentFilter'][] | null | undefined;
    };
    GuardrailsListResponse: {
      data: components['schemas']['Guardrail'][];
      total_count: number;
    };
    ImageConfig: {
      aspect_ratio?: string | undefined;
      image_size?: string | undefined;
      quality?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    ImageGenerationParameters: {
      model?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    ImageGenerationServerTool: {
      type: 'openrouter:image_generation';
      parameters?: components['schemas']['ImageGenerationParameters'] | undefined;
    };
    ImageReference: {
      type: 'image_url';
      image_url: components['schemas']['MediaUrl'];
    };
    ImageUrl: {
      url: string;
      detail?: 'auto' | 'low' | 'high' | 'original' | (string & {}) | undefined;
    };
    InputAudio: {
      data: string;
      format: 'wav' | 'mp3' | 'flac' | 'm4a' | 'ogg' | 'aac' | 'aiff' | 'pcm16' | 'pcm24' | (string & {});
    };
    InputModality: 'text' | 'image' | 'file' | 'audio' | 'video' | (string & {});
    InstructType:
      | 'none'
      | 'airoboros'
      | 'alpaca'
      | 'alpaca-modif'
      | 'chatml'
      | 'claude'
      | 'code-llama'
      | 'gemma'
      | 'llama2'
      | 'llama3'
      | 'mistral'
      | 'nemotron'
      | 'neural'
      | 'openchat'
      | 'phi3'
      | 'rwkv'
      | 'vicuna'
      | 'zephyr'
      | 'deepseek-r1'
      | 'deepseek-v3.1'
      | 'qwq'
      | 'qwen3'
      | (string & {});
    Intern: {
      id: string;
      name: string;
      description: string | null;
      instructions: string | null;
      model: string | null;
      status: components['schemas']['InternStatus'];
      progress: components['schemas']['InternProgress'] | null;
      hostname: string | null;
      last_failure_message: string | null;
      workspace_id: string;
      vault_id: string | null;
      attached_vault_id: string | null;
      created_at: string;
      updated_at: string;
    };
    InternCreateParams: {
      name: string;
      description?: string | null | undefined;
      instructions?: string | null | undefined;
      provision?: boolean | undefined;
      vault_id?: string | undefined;
      workspace_id?: string | undefined;
    };
    InternDaemonAccess: {
      origin: string;
      token: string;
    };
    InternDaemonRoute: {
      method: string;
      path: string;
    };
    InternDaemonSignParams: {
      bodySha256: string;
      route?: components['schemas']['InternDaemonRoute'] | undefined;
    };
    InternDaemonSignResponse: {
      'x-ori-invoke-signature': string;
      'x-ori-invoke-timestamp': string;
      'x-ori-invoke-user': string;
      'x-ori-invoke-signature-v2'?: string;
      'x-ori-invoke-nonce'?: string;
    };
    InternDeleteParams: {
      acknowledge_workspace_loss?: boolean | undefined;
    };
    InternDeleteResponse: {
      deleting: true;
    };
    InternError: {
      code?: number | string;
      message: string;
      metadata?: components['schemas']['InternErrorMetadata'];
    };
    InternErrorMetadata: {
      reason: components['schemas']['InternErrorReason'];
      retryable: boolean;
    };
    InternErrorReason:
      | 'attachment_failed'
      | 'bad_request'
      | 'busy'
      | 'client_closed_request'
      | 'interaction_not_pending'
      | 'interaction_unknown'
      | 'intern_not_ready'
      | 'intern_rejected'
      | 'intern_unreachable'
      | 'not_found'
      | 'payload_too_large'
      | 'rate_limited'
      | 'run_ended'
      | 'stream_severed'
      | 'timeout'
      | 'turn_failed'
      | (string & {});
    InternErrorResponse: {
      error: components['schemas']['InternError'];
    };
    InternInvokeParams: {
      input: string;
      session_id?: string | undefined;
    };
    InternInvokeResponse: {
      session_id: string;
      status: 'started' | 'steered' | (string & {});
    };
    InternProgress: {
      step_label: string;
      step_number: number;
      total_steps: number;
    };
    InternProvisionResponse: {
      provisioning: true;
    };
    InternStatus:
      | 'awaiting_slack_install'
      | 'queued'
      | 'provisioning'
      | 'running'
      | 'failed'
      | 'stopped'
      | 'destroying'
      | 'destroy_failed'
      | (string & {});
    InternSuspendResponse: {
      suspended: true;
    };
    InternUpdateParams: {
      name?: string | undefined;
      description?: string | null | undefined;
      instructions?: string | null | undefined;
      model?: string | null | undefined;
    };
    InternsListResponse: {
      data: components['schemas']['Intern'][];
      has_more: boolean;
      next_cursor?: string;
    };
    JsonSchemaFormat: {
      name: string;
      description?: string | undefined;
      schema?: {
        [key: string]: unknown;
      } | undefined;
      strict?: boolean | null | undefined;
    };
    KeyCreateParams: {
      name: string;
      limit?: number | null | undefined;
      limit_reset?: components['schemas']['KeyLimitReset'] | null | undefined;
      include_byok_in_limit?: boolean | undefined;
      expires_at?: string | null | undefined;
      creator_user_id?: string | null | undefined;
      workspace_id?: string | undefined;
    };
    KeyCreateResponse: {
      data: components['schemas']['ApiKey'];
      key: string;
    };
    KeyDeleteResponse: {
      deleted: true;
    };
    KeyLimitReset: 'daily' | 'weekly' | 'monthly';
    KeyRateLimit: {
      requests: number;
      interval: string;
      note: string;
    };
    KeyResponse: {
      data: components['schemas']['ApiKey'];
    };
    KeyUpdateParams: {
      name?: string | undefined;
      disabled?: boolean | undefined;
      limit?: number | null | undefined;
      limit_reset?: components['schemas']['KeyLimitReset'] | null | undefined;
      include_byok_in_limit?: boolean | undefined;
    };
    KeysListResponse: {
      data: components['schemas']['ApiKey'][];
    };
    ManagedPrivateEndpoint: {
      id: string;
      status: components['schemas']['PrivateEndpointStatus'];
      model_permaslug: string;
      model_slug: string | null;
      model_name: string | null;
      provider_name: string;
      created_at: string;
      declared_zdr: boolean | null;
      declared_region: components['schemas']['PrivateEndpointDeclaredRegion'];
      max_completion_tokens?: number | null;
    };
    ManagedPrivateEndpointResponse: {
      data: components['schemas']['ManagedPrivateEndpoint'];
    };
    MaxPrice: {
      prompt?: components['schemas']['PriceLimit'] | undefined;
      completion?: components['schemas']['PriceLimit'] | undefined;
      request?: components['schemas']['PriceLimit'] | undefined;
      image?: components['schemas']['PriceLimit'] | undefined;
      audio?: components['schemas']['PriceLimit'] | undefined;
    };
    MediaUrl: {
      url: string;
    };
    Message: {
      id: string;
      type: 'message';
      role: 'assistant';
      model: string;
      content: components['schemas']['MessageContentBlock'][];
      stop_reason?: components['schemas']['MessageStopReason'] | null;
      stop_sequence?: string | null;
      stop_details?: components['schemas']['MessageStopDetails'] | null;
      container?: components['schemas']['MessageContainer'] | null;
      context_management?: components['schemas']['MessageContextManagementResult'] | null;
      usage: components['schemas']['MessageUsage'];
      provider?: string;
      openrouter_metadata?: components['schemas']['OpenRouterMetadata'];
    };
    MessageAdvisorToolResultBlock: {
      type: 'advisor_tool_result';
      tool_use_id: string;
      content: {
        [key: string]: unknown;
      };
    };
    MessageAppliedEdit: {
      type: string;
    } & {
      [key: string]: unknown;
    };
    MessageBase64PdfSource: {
      type: 'base64';
      media_type: 'application/pdf';
      data: string;
    };
    MessageBashCodeExecutionContent:
      | components['schemas']['MessageBashCodeExecutionToolResultError']
      | components['schemas']['MessageBashCodeExecutionResult'];
    MessageBashCodeExecutionOutput: {
      type: 'bash_code_execution_output';
      file_id: string;
    };
    MessageBashCodeExecutionResult: {
      type: 'bash_code_execution_result';
      return_code: number;
      stderr: string;
      stdout: string;
      content: components['schemas']['MessageBashCodeExecutionOutput'][];
    };
    MessageBashCodeExecutionToolResultBlock: {
      type: 'bash_code_execution_tool_result';
      tool_use_id: string;
      content: components['schemas']['MessageBashCodeExecutionContent'];
    };
    MessageBashCodeExecutionToolResultError: {
      type: 'bash_code_execution_tool_result_error';
      error_code:
        | 'invalid_tool_input'
        | 'unavailable'
        | 'too_many_requests'
        | 'execution_time_exceeded'
        | 'output_file_too_large'
        | (string & {});
    };
    MessageBashToolResultBlock: {
      type: 'openrouter_bash_tool_result';
      tool_use_id: string;
      content: {
        [key: string]: unknown;
      };
      container_id?: string;
      files?: components['schemas']['ContainerFileCitation'][];
    };
    MessageCacheCreation: {
      ephemeral_5m_input_tokens?: number;
      ephemeral_1h_input_tokens?: number;
    };
    MessageCharCitation: {
      type: 'char_location';
      cited_text: string;
      document_index: number;
      document_title?: string | null;
      file_id?: string | null;
      start_char_index: number;
      end_char_index: number;
    };
    MessageCitation:
      | components['schemas']['MessageCharCitation']
      | components['schemas']['MessagePageCitation']
      | components['schemas']['MessageContentBlockCitation']
      | components['schemas']['MessageWebSearchResultCitation']
      | components['schemas']['MessageSearchResultCitation'];
    MessageCitationsConfig: {
      enabled?: boolean;
    };
    MessageCodeExecution20250825Caller: {
      type: 'code_execution_20250825';
      tool_id: string;
    };
    MessageCodeExecution20260120Caller: {
      type: 'code_execution_20260120';
      tool_id: string;
    };
    MessageCodeExecutionContent:
      | components['schemas']['MessageCodeExecutionToolResultError']
      | components['schemas']['MessageCodeExecutionResult']
      | components['schemas']['MessageEncryptedCodeExecutionResult'];
    MessageCodeExecutionOutput: {
      type: 'code_execution_output';
      file_id: string;
    };
    MessageCodeExecutionResult: {
      type: 'code_execution_result';
      return_code: number;
      stderr: string;
      stdout: string;
      content: components['schemas']['MessageCodeExecutionOutput'][];
    };
    MessageCodeExecutionToolResultBlock: {
      type: 'code_execution_tool_result';
      tool_use_id: string;
      content: components['schemas']['MessageCodeExecutionContent'];
    };
    MessageCodeExecutionToolResultError: {
      type: 'code_execution_tool_result_error';
      error_code:
        | 'invalid_tool_input'
        | 'unavailable'
        | 'too_many_requests'
        | 'execution_time_exceeded'
        | (string & {});
    };
    MessageCompactionBlock: {
      type: 'compaction';
      content?: string | null;
      encrypted_content?: string | null;
    };
    MessageContainer: {
      id: string;
      expires_at?: string;
    };
    MessageContainerUploadBlock: {
      type: 'container_upload';
      file_id: string;
    };
    MessageContentBlock:
      | components['schemas']['MessageTextBlock']
      | components['schemas']['MessageToolUseBlock']
      | components['schemas']['MessageThinkingBlock']
      | components['schemas']['MessageRedactedThinkingBlock']
      | components['schemas']['MessageServerToolUseBlock']
      | components['schemas']['MessageWebSearchToolResultBlock']
      | components['schemas']['MessageWebFetchToolResultBlock']
      | components['schemas']['MessageCodeExecutionToolResultBlock']
      | components['schemas']['MessageBashCodeExecutionToolResultBlock']
      | components['schemas']['MessageTextEditorCodeExecutionToolResultBlock']
      | components['schemas']['MessageToolSearchToolResultBlock']
      | components['schemas']['MessageContainerUploadBlock']
      | components['schemas']['MessageCompactionBlock']
      | components['schemas']['MessageAdvisorToolResultBlock']
      | components['schemas']['MessageShellToolResultBlock']
      | components['schemas']['MessageBashToolResultBlock'];
    MessageContentBlockCitation: {
      type: 'content_block_location';
      cited_text: string;
      document_index: number;
      document_title?: string | null;
      file_id?: string | null;
      start_block_index: number;
      end_block_index: number;
    };
    MessageContextManagementResult: {
      applied_edits: components['schemas']['MessageAppliedEdit'][];
    };
    MessageDirectCaller: {
      type: 'direct';
    };
    MessageDocumentBlock: {
      type: 'document';
      source: components['schemas']['MessageBase64PdfSource'] | components['schemas']['MessagePlainTextSource'];
      title?: string | null;
      citations?: components['schemas']['MessageCitationsConfig'] | null;
    };
    MessageEncryptedCodeExecutionResult: {
      type: 'encrypted_code_execution_result';
      return_code: number;
      stderr: string;
      encrypted_stdout: string;
      content: components['schemas']['MessageCodeExecutionOutput'][];
    };
    MessageOutputTokensDetails: {
      thinking_tokens?: number;
    };
    MessagePageCitation: {
      type: 'page_location';
      cited_text: string;
      document_index: number;
      document_title?: string | null;
      file_id?: string | null;
      start_page_number: number;
      end_page_number: number;
    };
    MessagePlainTextSource: {
      type: 'text';
      media_type: 'text/plain';
      data: string;
    };
    MessageRedactedThinkingBlock: {
      type: 'redacted_thinking';
      data: string;
    };
    MessageSearchResultCitation: {
      type: 'search_result_location';
      cited_text: string;
      search_result_index: number;
      source: string;
      title?: string | null;
      start_block_index: number;
      end_block_index: number;
    };
    MessageServerToolUsage: {
      web_search_requests?: number;
      web_fetch_requests?: number;
    };
    MessageServerToolUseBlock: {
      type: 'server_tool_use';
      id: string;
      name: string;
      input?: unknown;
      caller?: components['schemas']['MessageToolCaller'] | null;
    };
    MessageShellToolResultBlock: {
      type: 'openrouter_shell_tool_result';
      tool_use_id: string;
      content: {
        [key: string]: unknown;
      };
      container_id?: string;
      files?: components['schemas']['ContainerFileCitation'][];
    };
    MessageSpeed: 'fast' | 'standard' | (string & {});
    MessageStopDetails: {
      type: 'refusal';
      category?: 'cyber' | 'bio' | 'frontier_llm' | 'reasoning_extraction' | 'general_harms' | (string & {}) | null;
      explanation?: string | null;
    };
    MessageStopReason:
      | 'end_turn'
      | 'max_tokens'
      | 'model_context_window_exceeded'
      | 'stop_sequence'
      | 'tool_use'
      | 'pause_turn'
      | 'refusal'
      | 'compaction'
      | (string & {});
    MessageTextBlock: {
      type: 'text';
      text: string;
      citations?: components['schemas']['MessageCitation'][] | null;
    };
    MessageTextEditorCodeExecutionContent:
      | components['schemas']['MessageTextEditorCodeExecutionToolResultError']
      | components['schemas']['MessageTextEditorCodeExecutionViewResult']
      | components['schemas']['MessageTextEditorCodeExecutionCreateResult']
      | components['schemas']['MessageTextEditorCodeExecutionStrReplaceResult'];
    MessageTextEditorCodeExecutionCreateResult: {
      type: 'text_editor_code_execution_create_result';
      is_file_update: boolean;
    };
    MessageTextEditorCodeExecutionStrReplaceResult: {
      type: 'text_editor_code_execution_str_replace_result';
      lines?: string[] | null;
      new_lines?: number | null;
      new_start?: number | null;
      old_lines?: number | null;
      old_start?: number | null;
    };
    MessageTextEditorCodeExecutionToolResultBlock: {
      type: 'text_editor_code_execution_tool_result';
      tool_use_id: string;
      content: components['schemas']['MessageTextEditorCodeExecutionContent'];
    };
    MessageTextEditorCodeExecutionToolResultError: {
      type: 'text_editor_code_execution_tool_result_error';
      error_code:
        | 'invalid_tool_input'
        | 'unavailable'
        | 'too_many_requests'
        | 'execution_time_exceeded'
        | 'file_not_found'
        | (string & {});
      error_message?: string | null;
    };
    MessageTextEditorCodeExecutionViewResult: {
      type: 'text_editor_code_execution_view_result';
      content: string;
      file_type: 'text' | 'image' | 'pdf' | (string & {});
      num_lines?: number | null;
      start_line?: number | null;
      total_lines?: number | null;
    };
    MessageThinkingBlock: {
      type: 'thinking';
      thinking: string;
      signature: string;
    };
    MessageToolCaller:
      | components['schemas']['MessageDirectCaller']
      | components['schemas']['MessageCodeExecution20250825Caller']
      | components['schemas']['MessageCodeExecution20260120Caller'];
    MessageToolReference: {
      type: 'tool_reference';
      tool_name: string;
    };
    MessageToolSearchContent:
      | components['schemas']['MessageToolSearchToolResultError']
      | components['schemas']['MessageToolSearchResult'];
    MessageToolSearchResult: {
      type: 'tool_search_tool_search_result';
      tool_references: components['schemas']['MessageToolReference'][];
    };
    MessageToolSearchToolResultBlock: {
      type: 'tool_search_tool_result';
      tool_use_id: string;
      content: components['schemas']['MessageToolSearchContent'];
    };
    MessageToolSearchToolResultError: {
      type: 'tool_search_tool_result_error';
      error_code:
        | 'invalid_tool_input'
        | 'unavailable'
        | 'too_many_requests'
        | 'execution_time_exceeded'
        | (string & {});
      error_message?: string | null;
    };
    MessageToolUseBlock: {
      type: 'tool_use';
      id: string;
      name: string;
      input?: unknown;
      caller?: components['schemas']['MessageToolCaller'] | null;
    };
    MessageUsage: {
      input_tokens: number;
      output_tokens: number;
      output_tokens_details?: components['schemas']['MessageOutputTokensDetails'] | null;
      cache_creation_input_tokens?: number | null;
      cache_read_input_tokens?: number | null;
      cache_creation?: components['schemas']['MessageCacheCreation'] | null;
      inference_geo?: string | null;
      server_tool_use?: components['schemas']['MessageServerToolUsage'] | null;
      service_tier?: 'standard' | 'priority' | 'batch' | (string & {}) | null;
      speed?: components['schemas']['MessageSpeed'] | null;
      iterations?: components['schemas']['MessageUsageIteration'][];
      cost?: number | null;
      is_byok?: boolean;
      cost_details?: components['schemas']['CostDetails'] | null;
    };
    MessageUsageIteration: {
      type: 'message' | 'compaction' | 'advisor_message' | (string & {});
      model?: string;
      input_tokens?: number;
      output_tokens?: number;
      cache_creation_input_tokens?: number;
      cache_read_input_tokens?: number;
      cache_creation?: components['schemas']['MessageCacheCreation'] | null;
    };
    MessageWebFetchContent:
      | components['schemas']['MessageWebFetchResult']
      | components['schemas']['MessageWebFetchToolResultError'];
    MessageWebFetchResult: {
      type: 'web_fetch_result';
      url: string;
      content: components['schemas']['MessageDocumentBlock'];
      retrieved_at?: string | null;
    };
    MessageWebFetchToolResultBlock: {
      type: 'web_fetch_tool_result';
      tool_use_id: string;
      content: components['schemas']['MessageWebFetchContent'];
      caller?: components['schemas']['MessageToolCaller'] | null;
    };
    MessageWebFetchToolResultError: {
      type: 'web_fetch_tool_result_error';
      error_code:
        | 'invalid_tool_input'
        | 'url_too_long'
        | 'url_not_allowed'
        | 'url_not_accessible'
        | 'unsupported_content_type'
        | 'too_many_requests'
        | 'max_uses_exceeded'
        | 'unavailable'
        | (string & {});
    };
    MessageWebSearchResult: {
      type: 'web_search_result';
      url: string;
      title?: string;
      page_age?: string | null;
      encrypted_content: string;
    };
    MessageWebSearchResultCitation: {
      type: 'web_search_result_location';
      cited_text: string;
      url: string;
      title?: string | null;
      encrypted_index: string;
    };
    MessageWebSearchToolResultBlock: {
      type: 'web_search_tool_result';
      tool_use_id: string;
      content:
        | components['schemas']['MessageWebSearchResult'][]
        | components['schemas']['MessageWebSearchToolResultError'];
      caller?: components['schemas']['MessageToolCaller'] | null;
    };
    MessageWebSearchToolResultError: {
      type: 'web_search_tool_result_error';
      error_code:
        | 'invalid_tool_input'
        | 'unavailable'
        | 'max_uses_exceeded'
        | 'too_many_requests'
        | 'query_too_long'
        | 'request_too_large'
        | (string & {});
    };
    Model: {
      id: string;
      canonical_slug: string;
      name: string;
      created: number;
      description?: string;
      hugging_face_id?: string | null;
      context_length: number | null;
      architecture: components['schemas']['ModelArchitecture'];
      pricing: components['schemas']['ModelPricing'];
      top_provider: components['schemas']['TopProvider'];
      per_request_limits: components['schemas']['PerRequestLimits'] | null;
      supported_parameters: components['schemas']['ModelParameter'][];
      default_parameters: components['schemas']['DefaultParameters'] | null;
      supported_voices: string[] | null;
      knowledge_cutoff?: string | null;
      expiration_date?: string | null;
      links: components['schemas']['ModelLinks'];
      alias_target?: components['schemas']['ModelAliasTarget'];
      reasoning?: components['schemas']['ModelReasoning'];
      benchmarks?: components['schemas']['ModelBenchmarks'];
    };
    ModelAliasTarget: {
      slug: string;
      name: string;
    };
    ModelArchitecture: {
      modality: string | null;
      input_modalities: components['schemas']['InputModality'][];
      output_modalities: components['schemas']['OutputModality'][];
      tokenizer?: components['schemas']['ModelTokenizer'] | null;
      instruct_type?: components['schemas']['InstructType'] | null;
    };
    ModelBenchmarks: {
      artificial_analysis?: components['schemas']['ArtificialAnalysisScores'];
      design_arena: components['schemas']['DesignArenaScore'][];
    };
    ModelCategory:
      | 'programming'
      | 'roleplay'
      | 'marketing'
      | 'marketing/seo'
      | 'technology'
      | 'science'
      | 'translation'
      | 'legal'
      | 'finance'
      | 'health'
      | 'trivia'
      | 'academia'
      | (string & {});
    ModelEndpoint: {
      name: string;
      model_id: string;
      model_name: string;
      provider_name: string;
      tag: string;
      context_length: number;
      max_prompt_tokens: number | null;
      max_completion_tokens: number | null;
      pricing: components['schemas']['ModelPricing'];
      quantization: components['schemas']['Quantization'] | null;
      status?: components['schemas']['EndpointStatus'];
      supported_parameters: components['schemas']['ModelParameter'][];
      supports_implicit_caching: boolean;
      supports_voice_cloning?: boolean;
      uptime_last_5m: number | null;
      uptime_last_30m: number | null;
      uptime_last_1d: number | null;
      latency_last_30m: components['schemas']['PercentileStats'] | null;
      throughput_last_30m: components['schemas']['PercentileStats'] | null;
    };
    ModelEndpoints: {
      id: string;
      name: string;
      created: number;
      description: string;
      architecture: components['schemas']['ModelArchitecture'];
      endpoints: components['schemas']['ModelEndpoint'][];
    };
    ModelEndpointsResponse: {
      data: components['schemas']['ModelEndpoints'];
    };
    ModelLinks: {
      details: string;
    };
    ModelParameter:
      | 'temperature'
      | 'top_p'
      | 'top_k'
      | 'min_p'
      | 'top_a'
      | 'frequency_penalty'
      | 'presence_penalty'
      | 'repetition_penalty'
      | 'max_tokens'
      | 'max_completion_tokens'
      | 'logit_bias'
      | 'logprobs'
      | 'top_logprobs'
      | 'prediction'
      | 'seed'
      | 'response_format'
      | 'structured_outputs'
      | 'stop'
      | 'tools'
      | 'tool_choice'
      | 'parallel_tool_calls'
      | 'include_reasoning'
      | 'reasoning'
      | 'reasoning_effort'
      | 'web_search_options'
      | 'verbosity'
      | (string & {});
    ModelParameters: {
      model: string;
      supported_parameters: components['schemas']['ModelParameter'][];
    };
    ModelParametersResponse: {
      data: components['schemas']['ModelParameters'];
    };
    ModelPricing: {
      prompt: components['schemas']['Price'];
      completion: components['schemas']['Price'];
      request?: components['schemas']['Price'];
      image?: components['schemas']['Price'];
      image_token?: components['schemas']['Price'];
      image_output?: components['schemas']['Price'];
      audio?: components['schemas']['Price'];
      audio_output?: components['schemas']['Price'];
      input_audio_cache?: components['schemas']['Price'];
      web_search?: components['schemas']['Price'];
      internal_reasoning?: components['schemas']['Price'];
      input_cache_read?: components['schemas']['Price'];
      input_cache_write?: components['schemas']['Price'];
      input_cache_write_1h?: components['schemas']['Price'];
      discount?: number;
      overrides?: components['schemas']['ModelPricingOverride'][];
    };
    ModelPricingOverride: {
      min_prompt_tokens?: number;
      utc_start?: number;
      utc_end?: number;
      prompt?: components['schemas']['Price'];
      completion?: components['schemas']['Price'];
      audio?: components['schemas']['Price'];
      input_audio_cache?: components['schemas']['Price'];
      input_cache_read?: components['schemas']['Price'];
      input_cache_write?: components['schemas']['Price'];
      input_cache_write_1h?: components['schemas']['Price'];
    };
    ModelReasoning: {
      mandatory: boolean;
      default_enabled?: boolean;
      default_effort?: components['schemas']['ReasoningEffort'] | null;
      supported_efforts?: (components['schemas']['ReasoningEffort'] | null)[] | null;
      supports_max_tokens?: boolean;
    };
    ModelResponse: {
      data: components['schemas']['Model'];
    };
    ModelSort:
      | 'most-popular'
      | 'newest'
      | 'top-weekly'
      | 'pricing-low-to-high'
      | 'pricing-high-to-low'
      | 'context-high-to-low'
      | 'throughput-high-to-low'
      | 'latency-low-to-high'
      | 'intelligence-high-to-low'
      | 'coding-high-to-low'
      | 'agentic-high-to-low'
      | 'design-arena-elo-high-to-low'
      | (string & {});
    ModelTokenizer:
      | 'Router'
      | 'Media'
      | 'Other'
      | 'GPT'
      | 'Claude'
      | 'Gemini'
      | 'Gemma'
      | 'Grok'
      | 'Cohere'
      | 'Nova'
      | 'Qwen'
      | 'Yi'
      | 'DeepSeek'
      | 'Mistral'
      | 'Llama2'
      | 'Llama3'
      | 'Llama4'
      | 'PaLM'
      | 'RWKV'
      | 'Qwen3'
      | (string & {});
    ModelsCount: {
      count: number;
    };
    ModelsCountResponse: {
      data: components['schemas']['ModelsCount'];
    };
    ModelsListResponse: {
      data: components['schemas']['Model'][];
      total_count: number;
      links: components['schemas']['PageLinks'];
    };
    ModerationPlugin: {
      id: 'moderation';
      enabled?: boolean | undefined;
    };
    MultimodalMedia: {
      data: string;
      format?: string | undefined;
    };
    NestedServerTool: {
      type: string;
      parameters?: {
        [key: string]: unknown;
      } | undefined;
    };
    ObservabilityArizeConfig: {
      apiKey: string;
      spaceKey: string;
      modelId: string;
      baseUrl?: string | undefined;
      headers?: {
        [key: string]: string;
      } | undefined;
    };
    ObservabilityArizeDestination: {
      type: 'arize';
      config: components['schemas']['ObservabilityArizeConfig'];
    } & components['schemas']['ObservabilityDestinationBase'];
    ObservabilityBraintrustConfig: {
      apiKey: string;
      projectId: string;
      baseUrl?: string | undefined;
      headers?: {
        [key: string]: string;
      } | undefined;
    };
    ObservabilityBraintrustDestination: {
      type: 'braintrust';
      config: components['schemas']['ObservabilityBraintrustConfig'];
    } & components['schemas']['ObservabilityDestinationBase'];
    ObservabilityClickhouseConfig: {
      host: string;
      database: string;
      table?: string | undefined;
      username: string;
      password: string;
      headers?: {
        [key: string]: string;
      } | undefined;
    };
    ObservabilityClickhouseDestination: {
      type: 'clickhouse';
      config: components['schemas']['ObservabilityClickhouseConfig'];
    } & components['schemas']['ObservabilityDestinationBase'];
    ObservabilityConfig:
      | components['schemas']['ObservabilityArizeConfig']
      | components['schemas']['ObservabilityBraintrustConfig']
      | components['schemas']['ObservabilityClickhouseConfig']
      | components['schemas']['ObservabilityDatadogConfig']
      | components['schemas']['ObservabilityGrafanaConfig']
      | components['schemas']['ObservabilityLangfuseConfig']
      | components['schemas']['ObservabilityLangsmithConfig']
      | components['schemas']['ObservabilityNewrelicConfig']
      | components['schemas']['ObservabilityOpikConfig']
      | components['schemas']['ObservabilityOtelCollectorConfig']
      | components['schemas']['ObservabilityPosthogConfig']
      | components['schemas']['ObservabilityRampConfig']
      | components['schemas']['ObservabilityS3Config']
      | components['schemas']['ObservabilitySentryConfig']
      | components['schemas']['ObservabilitySnowflakeConfig']
      | components['schemas']['ObservabilityWeaveConfig']
      | components['schemas']['ObservabilityWebhookConfig']
      | {
        [key: string]: unknown;
      };
    ObservabilityDataRegion: 'global' | 'europe' | 'us' | (string & {});
    ObservabilityDataRegionParam: 'global' | 'europe' | 'us' | 'eu' | (string & {});
    ObservabilityDatadogConfig: {
      apiKey: string;
      mlApp: string;
      url?: string | undefined;
      headers?: {
        [key: string]: string;
      } | undefined;
    };
    ObservabilityDatadogDestination: {
      type: 'datadog';
      config: components['schemas']['ObservabilityDatadogConfig'];
    } & components['schemas']['ObservabilityDestinationBase'];
    ObservabilityDestination:
      | components['schemas']['ObservabilityArizeDestination']
      | components['schemas']['ObservabilityBraintrustDestination']
      | components['schemas']['ObservabilityClickhouseDestination']
      | components['schemas']['ObservabilityDatadogDestination']
      | components['schemas']['ObservabilityGrafanaDestination']
      | components['schemas']['ObservabilityLangfuseDestination']
      | components['schemas']['ObservabilityLangsmithDestination']
      | components['schemas']['ObservabilityNewrelicDestination']
      | components['schemas']['ObservabilityOpikDestination']
      | components['schemas']['ObservabilityOtelCollectorDestination']
      | components['schemas']['ObservabilityPosthogDestination']
      | components['schemas']['ObservabilityRampDestination']
      | components['schemas']['ObservabilityS3Destination']
      | components['schemas']['ObservabilitySentryDestination']
      | components['schemas']['ObservabilitySnowflakeDestination']
      | components['schemas']['ObservabilityWeaveDestination']
      | components['schemas']['ObservabilityWebhookDestination'];
    ObservabilityDestinationBase: {
      id: string;
      name: string | null;
      workspace_id: string;
      enabled: boolean;
      sampling_rate: number;
      privacy_mode: boolean;
      api_key_hashes: string[] | null;
      filter_rules: components['schemas']['ObservabilityFilterRules'] | null;
      regions?: components['schemas']['ObservabilityDataRegion'][];
      broadcast_generation_cost: boolean;
      broadcast_generation_identity: boolean;
      broadcast_generation_request_context: boolean;
      created_at: string;
      updated_at: string;
    };
    ObservabilityDestinationCreateParams: {
      type: components['schemas']['ObservabilityDestinationType'];
      name: string;
      config: components['schemas']['ObservabilityConfig'];
      workspace_id?: string | undefined;
      enabled?: boolean | undefined;
      sampling_rate?: number | undefined;
      privacy_mode?: boolean | undefined;
      api_key_hashes?: string[] | null | undefined;
      filter_rules?: components['schemas']['ObservabilityFilterRules'] | null | undefined;
      regions?: components['schemas']['ObservabilityDataRegionParam'][] | undefined;
      broadcast_generation_cost?: boolean | undefined;
      broadcast_generation_identity?: boolean | undefined;
      broadcast_generation_request_context?: boolean | undefined;
    };
    ObservabilityDestinationDeleteResponse: {
      deleted: true;
    };
    ObservabilityDestinationResponse: {
      data: components['schemas']['ObservabilityDestination'];
    };
    ObservabilityDestinationType:
      | 'arize'
      | 'braintrust'
      | 'clickhouse'
      | 'datadog'
      | 'grafana'
      | 'langfuse'
      | 'langsmith'
      | 'newrelic'
      | 'opik'
      | 'otel-collector'
      | 'posthog'
      | 'ramp'
      | 's3'
      | 'sentry'
      | 'snowflake'
      | 'weave'
      | 'webhook'
      | (string & {});
    ObservabilityDestinationUpdateParams: {
      name?: string | undefined;
      config?: {
        [key: string]: unknown;
      } | undefined;
      enabled?: boolean | undefined;
      sampling_rate?: number | undefined;
      privacy_mode?: boolean | undefined;
      api_key_hashes?: string[] | null | undefined;
      filter_rules?: components['schemas']['ObservabilityFilterRules'] | null | undefined;
      regions?: components['schemas']['ObservabilityDataRegionParam'][] | undefined;
      broadcast_generation_cost?: boolean | undefined;
      broadcast_generation_identity?: boolean | undefined;
      broadcast_generation_request_context?: boolean | undefined;
    };
    ObservabilityDestinationsListResponse: {
      data: components['schemas']['ObservabilityDestination'][];
      total_count: number;
    };
    ObservabilityFilterRule: {
      field:
        | 'model'
        | 'provider'
        | 'session_id'
        | 'user_id'
        | 'api_key_name'
        | 'finish_reason'
        | 'input'
        | 'output'
        | 'total_cost'
        | 'total_tokens'
        | 'prompt_tokens'
        | 'completion_tokens'
        | (string & {});
      operator:
        | 'equals'
        | 'not_equals'
        | 'contains'
        | 'not_contains'
        | 'regex'
        | 'starts_with'
        | 'ends_with'
        | 'gt'
        | 'lt'
        | 'gte'
        | 'lte'
        | 'exists'
        | 'not_exists'
        | (string & {});
      value?: string | number | undefined;
    };
    ObservabilityFilterRuleGroup: {
      logic?: 'and' | 'or' | (string & {}) | undefined;
      rules: components['schemas']['ObservabilityFilterRule'][];
    };
    ObservabilityFilterRules: {
      enabled?: boolean | undefined;
      groups: components['schemas']['ObservabilityFilterRuleGroup'][];
    };
    ObservabilityGrafanaConfig: {
      apiKey: string;
      instanceId: string;
      baseUrl?: string | undefined;
      headers?: {
        [key: string]: string;
      } | undefined;
    };
    ObservabilityGrafanaDestination: {
      type: 'grafana';
      config: components['schemas']['ObservabilityGrafanaConfig'];
    } & components['schemas']['ObservabilityDestinationBase'];
    ObservabilityLangfuseConfig: {
      publicKey: string;
      secretKey: string;
      baseUrl?: string | undefined;
      headers?: {
        [key: string]: string;
      } | undefined;
    };
    ObservabilityLangfuseDestination: {
      type: 'langfuse';
      config: components['schemas']['ObservabilityLangfuseConfig'];
    } & components['schemas']['ObservabilityDestinationBase'];
    ObservabilityLangsmithConfig: {
      apiKey: string;
      project?: string | undefined;
      workspaceId?: string | undefined;
      endpoint?: string | undefined;
      headers?: {
        [key: string]: string;
      } | undefined;
    };
    ObservabilityLangsmithDestination: {
      type: 'langsmith';
      config: components['schemas']['ObservabilityLangsmithConfig'];
    } & components['schemas']['ObservabilityDestinationBase'];
    ObservabilityNewrelicConfig: {
      licenseKey: string;
      region?: 'us' | 'eu' | (string & {}) | undefined;
      headers?: {
        [key: string]: string;
      } | undefined;
    };
    ObservabilityNewrelicDestination: {
      type: 'newrelic';
      config: components['schemas']['ObservabilityNewrelicConfig'];
    } & components['schemas']['ObservabilityDestinationBase'];
    ObservabilityOpikConfig: {
      apiKey: string;
      workspace: string;
      projectName: string;
      headers?: {
        [key: string]: string;
      } | undefined;
    };
    ObservabilityOpikDestination: {
      type: 'opik';
      config: components['schemas']['ObservabilityOpikConfig'];
    } & components['schemas']['ObservabilityDestinationBase'];
    ObservabilityOtelCollectorConfig: {
      endpoint: string;
      headers?: {
        [key: string]: string;
      } | undefined;
    };
    ObservabilityOtelCollectorDestination: {
      type: 'otel-collector';
      config: components['schemas']['ObservabilityOtelCollectorConfig'];
    } & components['schemas']['ObservabilityDestinationBase'];
    ObservabilityPosthogConfig: {
      apiKey: string;
      endpoint?: string | undefined;
      headers?: {
        [key: string]: string;
      } | undefined;
    };
    ObservabilityPosthogDestination: {
      type: 'posthog';
      config: components['schemas']['ObservabilityPosthogConfig'];
    } & components['schemas']['ObservabilityDestinationBase'];
    ObservabilityRampConfig: {
      apiKey: string;
      baseUrl?: string | undefined;
      headers?: {
        [key: string]: string;
      } | undefined;
    };
    ObservabilityRampDestination: {
      type: 'ramp';
      config: components['schemas']['ObservabilityRampConfig'];
    } & components['schemas']['ObservabilityDestinationBase'];
    ObservabilityS3Config: {
      bucketName: string;
      accessKeyId: string;
      secretAccessKey: string;
      sessionToken?: string | undefined;
      region?: string | undefined;
      endpoint?: string | undefined;
      prefix?: string | undefined;
      pathTemplate?: string | undefined;
      headers?: {
        [key: string]: string;
      } | undefined;
    };
    ObservabilityS3Destination: {
      type: 's3';
      config: components['schemas']['ObservabilityS3Config'];
    } & components['schemas']['ObservabilityDestinationBase'];
    ObservabilitySentryConfig: {
      dsn: string;
      otlpEndpoint: string;
      headers?: {
        [key: string]: string;
      } | undefined;
    };
    ObservabilitySentryDestination: {
      type: 'sentry';
      config: components['schemas']['ObservabilitySentryConfig'];
    } & components['schemas']['ObservabilityDestinationBase'];
    ObservabilitySnowflakeConfig: {
      account: string;
      token: string;
      database?: string | undefined;
      schema?: string | undefined;
      table?: string | undefined;
      warehouse?: string | undefined;
      headers?: {
        [key: string]: string;
      } | undefined;
    };
    ObservabilitySnowflakeDestination: {
      type: 'snowflake';
      config: components['schemas']['ObservabilitySnowflakeConfig'];
    } & components['schemas']['ObservabilityDestinationBase'];
    ObservabilityWeaveConfig: {
      apiKey: string;
      entity: string;
      project: string;
      baseUrl?: string | undefined;
      headers?: {
        [key: string]: string;
      } | undefined;
    };
    ObservabilityWeaveDestination: {
      type: 'weave';
      config: components['schemas']['ObservabilityWeaveConfig'];
    } & components['schemas']['ObservabilityDestinationBase'];
    ObservabilityWebhookConfig: {
      url: string;
      method?: 'POST' | 'PUT' | (string & {}) | undefined;
      headers?: {
        [key: string]: string;
      } | undefined;
    };
    ObservabilityWebhookDestination: {
      type: 'webhook';
      config: components['schemas']['ObservabilityWebhookConfig'];
    } & components['schemas']['ObservabilityDestinationBase'];
    OpenAIFile: {
      _shape: 'openai';
      id: string;
      object: 'file';
      bytes: number;
      created_at: number;
      filename: string;
      purpose:
        | 'assistants'
        | 'batch'
        | 'fine-tune'
        | 'vision'
        | 'user_data'
        | 'evals'
        | 'assistants_output'
        | 'batch_output'
        | 'fine-tune-results'
        | (string & {});
      status: 'processed' | (string & {});
    };
    OpenAIFileDeleted: {
      _shape: 'openai';
      id: string;
      object: 'file';
      deleted: true;
    };
    OpenAIFileList: {
      _shape: 'openai';
      object: 'list';
      data: components['schemas']['OpenAIFile'][];
      has_more: boolean;
      first_id: string | null;
      last_id: string | null;
    };
    OpenRouterBenchmarkResult: {
      source: 'openrouter';
      benchmark_type: 'gpqa_diamond' | 'tau_bench_verified_airline' | (string & {});
      model_permaslug: string;
      display_name: string;
      accuracy: number;
      accuracy_stddev: number | null;
      avg_cost_per_task: number | null;
      total_tasks: number;
      last_run_timestamp: string;
    };
    OpenRouterFile: {
      _shape: 'openrouter';
      id: string;
      type: 'file';
      filename: string;
      mime_type: string;
      size_bytes: number;
      created_at: string;
      downloadable: boolean;
    };
    OpenRouterFileDeleted: {
      _shape: 'openrouter';
      id: string;
      type: 'file_deleted';
    };
    OpenRouterFileList: {
      _shape: 'openrouter';
      data: components['schemas']['OpenRouterFile'][];
      has_more: boolean;
      first_id: string | null;
      last_id: string | null;
      cursor: string | null;
    };
    OpenRouterMetadata: {
      requested: string;
      strategy:
        | 'direct'
        | 'auto'
        | 'free'
        | 'latest'
        | 'alias'
        | 'fallback'
        | 'pareto'
        | 'bodybuilder'
        | 'fusion'
        | (string & {});
      attempt: number;
      attempts?: components['schemas']['RouterAttempt'][];
      endpoints: components['schemas']['RouterEndpoints'];
      is_byok: boolean;
      region: string | null;
      summary: string;
      params?: components['schemas']['RouterParams'];
      pipeline?: components['schemas']['PipelineStage'][];
    };
    OrganizationMember: {
      id: string;
      email: string;
      first_name: string | null;
      last_name: string | null;
      role: 'org:admin' | 'org:member' | (string & {});
    };
    OrganizationMembersListResponse: {
      data: components['schemas']['OrganizationMember'][];
      total_count: number;
    };
    OrganizationSettings: {
      id: string;
      is_filtered_model_catalog_enabled: boolean;
    };
    OrganizationSettingsResponse: {
      data: components['schemas']['OrganizationSettings'];
    };
    OrganizationSettingsUpdateParams: {
      is_filtered_model_catalog_enabled?: boolean | undefined;
    };
    OutputModality:
      | 'text'
      | 'image'
      | 'embeddings'
      | 'audio'
      | 'video'
      | 'rerank'
      | 'speech'
      | 'transcription'
      | (string & {});
    PageLinks: {
      next: string | null;
    };
    ParetoRouterPlugin: {
      id: 'pareto-router';
      enabled?: boolean | undefined;
      min_coding_score?: number | undefined;
      max_price?: number | undefined;
      price_source?: 'prompt' | 'weighted_avg' | (string & {}) | undefined;
    };
    ParsedFile: {
      hash: string;
      name?: string | null | undefined;
      content?: components['schemas']['ChatCompletionContentPart'][] | undefined;
    };
    PdfParserOptions: {
      engine?: 'mistral-ocr' | 'native' | 'cloudflare-ai' | 'pdf-text' | (string & {}) | undefined;
    };
    PerRequestLimits: {
      prompt_tokens: number;
      completion_tokens: number;
    };
    PercentileCutoffs: {
      p50?: number | null | undefined;
      p75?: number | null | undefined;
      p90?: number | null | undefined;
      p99?: number | null | undefined;
    };
    PercentileStats: {
      p50: number;
      p75: number;
      p90: number;
      p99: number;
    };
    PipelineStage: {
      type: 'guardrail' | 'plugin' | 'server_tools' | 'response_healing' | 'context_compression' | (string & {});
      name: string;
      summary?: string;
      cost_usd?: number | null;
      guardrail_id?: string;
      guardrail_scope?: string;
      data?: {
        [key: string]: unknown;
      };
    };
    Plugin:
      | components['schemas']['WebPlugin']
      | components['schemas']['WebFetchPlugin']
      | components['schemas']['FileParserPlugin']
      | components['schemas']['ResponseHealingPlugin']
      | components['schemas']['ContextCompressionPlugin']
      | components['schemas']['ModerationPlugin']
      | components['schemas']['AutoRouterPlugin']
      | components['schemas']['AutoBetaRouterPlugin']
      | components['schemas']['ParetoRouterPlugin']
      | components['schemas']['FusionPlugin'];
    Prediction: {
      type: 'content';
      content: string | components['schemas']['PredictionText'][];
    };
    PredictionText: {
      type: 'text';
      text: string;
    };
    Preset: {
      id: string;
      slug: string;
      name: string;
      description: string | null;
      status: components['schemas']['PresetStatus'];
      status_updated_at: string | null;
      designated_version_id: string | null;
      workspace_id: string | null;
      creator_user_id: string | null;
      created_at: string;
      updated_at: string;
    };
    PresetDetails: {
      designated_version: components['schemas']['PresetVersion'] | null;
    } & components['schemas']['Preset'];
    PresetResponse: {
      data: components['schemas']['PresetDetails'];
    };
    PresetStatus: 'active' | 'disabled' | 'archived' | (string & {});
    PresetVersion: {
      id: string;
      preset_id: string;
      version: number;
      creator_id: string;
      system_prompt: string | null;
      config: {
        [key: string]: unknown;
      };
      created_at: string;
      updated_at: string;
    };
    PresetVersionResponse: {
      data: components['schemas']['PresetVersion'];
    };
    PresetVersionsListResponse: {
      data: components['schemas']['PresetVersion'][];
      total_count: number;
    };
    PresetsListResponse: {
      data: components['schemas']['Preset'][];
      total_count: number;
    };
    PreviousError: {
      provider?: string | null;
      code?: string | number | null;
      status?: number | null;
    };
    Price: string | number;
    PriceLimit: string | number;
    PrivateEndpoint: {
      id: string;
      status: components['schemas']['PrivateEndpointStatus'];
      model_permaslug: string;
      model_slug: string | null;
      model_name: string | null;
      provider_name: string;
      provider_slug: string | null;
      base_url: string | null;
      upstream_model_id: string;
      declared_zdr: boolean | null;
      declared_region: components['schemas']['PrivateEndpointDeclaredRegion'];
      pricing: components['schemas']['PrivateEndpointPricing'];
      settings?: components['schemas']['PrivateEndpointSettings'];
      max_completion_tokens?: number | null;
    };
    PrivateEndpointActivation: {
      workspace_id: string;
    };
    PrivateEndpointCheck: {
      name: string;
      passed: boolean;
      reason?: components['schemas']['PrivateEndpointCheckReason'];
      actual_model?: string | null;
      upstream_message?: string | null;
      upstream_status?: number;
    };
    PrivateEndpointCheckReason:
      | 'database_error'
      | 'endpoint_limit_reached'
      | 'invalid_base_url'
      | 'model_not_found'
      | 'provider_not_found'
      | 'endpoint_not_found'
      | 'workspace_not_found'
      | 'no_byok_key'
      | 'key_decryption_failed'
      | 'upstream_error'
      | 'invalid_response'
      | 'invalid_stream'
      | 'missing_usage'
      | 'model_mismatch'
      | 'not_validated'
      | 'validation_stale'
      | (string & {});
    PrivateEndpointCreateFailedResponse: {
      error: components['schemas']['ErrorDetail'];
      data: components['schemas']['PrivateEndpointCreateFailure'];
    };
    PrivateEndpointCreateFailure: {
      endpoint: components['schemas']['ManagedPrivateEndpoint'];
      validation: components['schemas']['PrivateEndpointValidation'] | null;
    };
    PrivateEndpointCreateParams: {
      model_permaslug: string;
      provider_slug: string;
      upstream_model_id: string;
      activate?: components['schemas']['PrivateEndpointActivation'] | undefined;
      base_url?: string | undefined;
      declared_region?: components['schemas']['PrivateEndpointDeclaredRegion'] | undefined;
      declared_zdr?: boolean | null | undefined;
      pricing?: components['schemas']['PrivateEndpointPricing'] | undefined;
      settings?: components['schemas']['PrivateEndpointSettings'] | undefined;
    };
    PrivateEndpointDeclaredRegion: 'global' | 'europe' | 'us' | (string & {}) | null;
    PrivateEndpointDeleteResponse: {
      [key: string]: unknown;
    };
    PrivateEndpointPricing: {
      prompt: string;
      completion: string;
      cache_read?: string | undefined;
      cache_write?: string | undefined;
    };
    PrivateEndpointResponse: {
      data: components['schemas']['PrivateEndpoint'];
    };
    PrivateEndpointSettings: {
      context_length?: number | null | undefined;
      max_prompt_tokens?: number | null | undefined;
      max_completion_tokens?: number | null | undefined;
      quantization?: string | undefined;
      excluded_parameters?: string[] | undefined;
      inputs?: {
        [key: string]: unknown;
      } | undefined;
      completions?: {
        [key: string]: unknown;
      } | undefined;
      reasoning?: {
        [key: string]: unknown;
      } | undefined;
      tool_choice?: {
        [key: string]: unknown;
      } | undefined;
    };
    PrivateEndpointStatus: 'draft' | 'active' | 'disabled' | (string & {});
    PrivateEndpointSummary: {
      id: string;
      status: components['schemas']['PrivateEndpointStatus'];
      model_permaslug: string;
      model_slug: string | null;
      model_name: string | null;
      provider_name: string;
      created_at: string;
    };
    PrivateEndpointUpdateParams: {
      base_url?: string | undefined;
      upstream_model_id?: string | undefined;
      declared_region?: components['schemas']['PrivateEndpointDeclaredRegion'] | undefined;
      declared_zdr?: boolean | null | undefined;
      pricing?: components['schemas']['PrivateEndpointPricing'] | undefined;
      settings?: components['schemas']['PrivateEndpointSettings'] | undefined;
    };
    PrivateEndpointValidation: {
      passed: boolean;
      checks: components['schemas']['PrivateEndpointCheck'][];
      parameters?: {
        [key: string]: unknown;
      };
    };
    PrivateEndpointValidationResponse: {
      data: components['schemas']['PrivateEndpointValidation'];
    };
    PrivateEndpointsListResponse: {
      data: components['schemas']['PrivateEndpointSummary'][];
    };
    PrivateProvider: {
      slug: string;
      name: string;
      display_name: string;
      base_url: string | null;
      created_at: string;
      data_policy?: components['schemas']['PrivateProviderDataPolicy'] | null;
    };
    PrivateProviderCreateParams: {
      name: string;
      display_name?: string | undefined;
      slug?: string | undefined;
      base_url?: string | undefined;
      data_policy?: components['schemas']['PrivateProviderDataPolicy'] | null | undefined;
    };
    PrivateProviderDataPolicy: {
      prompt_retention_days: number | null;
      retains_prompts: boolean;
      training: boolean;
    };
    PrivateProviderDeleteResponse: {
      [key: string]: unknown;
    };
    PrivateProviderResponse: {
      data: components['schemas']['PrivateProvider'];
    };
    PrivateProviderUpdateParams: {
      display_name?: string | undefined;
      base_url?: string | null | undefined;
      data_policy?: components['schemas']['PrivateProviderDataPolicy'] | null | undefined;
    };
    PrivateProvidersListResponse: {
      data: components['schemas']['PrivateProvider'][];
    };
    PromptCacheBreakpoint: {
      mode: 'explicit';
    };
    PromptCacheOptions: {
      mode: 'explicit';
      ttl?: string | null | undefined;
    };
    PromptTokensDetails: {
      cached_tokens?: number | null;
      cache_write_tokens?: number | null;
      audio_tokens?: number | null;
      video_tokens?: number | null;
      image_tokens?: number | null;
      file_tokens?: number | null;
      text_tokens?: number | null;
    };
    Provider: {
      name: string;
      slug: string;
      privacy_policy_url: string | null;
      terms_of_service_url?: string | null;
      status_page_url?: string | null;
      headquarters?: string | null;
      datacenters?: string[] | null;
    };
    ProviderOption: {
      [key: string]: unknown;
    };
    ProviderOptions: {
      '01ai'?: components['schemas']['ProviderOption'] | undefined;
      ai21?: components['schemas']['ProviderOption'] | undefined;
      'aion-labs'?: components['schemas']['ProviderOption'] | undefined;
      akashml?: components['schemas']['ProviderOption'] | undefined;
      alibaba?: components['schemas']['ProviderOption'] | undefined;
      'amazon-bedrock'?: components['schemas']['ProviderOption'] | undefined;
      'amazon-bedrock/claude-on-aws'?: components['schemas']['ProviderOption'] | undefined;
      'amazon-nova'?: components['schemas']['ProviderOption'] | undefined;
      ambient?: components['schemas']['ProviderOption'] | undefined;
      anthropic?: components['schemas']['ProviderOption'] | undefined;
      'anthropic/2'?: components['schemas']['ProviderOption'] | undefined;
      anyscale?: components['schemas']['ProviderOption'] | undefined;
      'arcee-ai'?: components['schemas']['ProviderOption'] | undefined;
      assemblyai?: components['schemas']['ProviderOption'] | undefined;
      'atlas-cloud'?: components['schemas']['ProviderOption'] | undefined;
      atoma?: components['schemas']['ProviderOption'] | undefined;
      avian?: components['schemas']['ProviderOption'] | undefined;
      azure?: components['schemas']['ProviderOption'] | undefined;
      baidu?: components['schemas']['ProviderOption'] | undefined;
      baseten?: components['schemas']['ProviderOption'] | undefined;
      'black-forest-labs'?: components['schemas']['ProviderOption'] | undefined;
      byteplus?: components['schemas']['ProviderOption'] | undefined;
      centml?: components['schemas']['ProviderOption'] | undefined;
      cerebras?: components['schemas']['ProviderOption'] | undefined;
      chutes?: components['schemas']['ProviderOption'] | undefined;
      cirrascale?: components['schemas']['ProviderOption'] | undefined;
      clarifai?: components['schemas']['ProviderOption'] | undefined;
      'claude-on-aws'?: components['schemas']['ProviderOption'] | undefined;
      cloudflare?: components['schemas']['ProviderOption'] | undefined;
      cohere?: components['schemas']['ProviderOption'] | undefined;
      coreweave?: components['schemas']['ProviderOption'] | undefined;
      cosine?: components['schemas']['ProviderOption'] | undefined;
      crofai?: components['schemas']['ProviderOption'] | undefined;
      crucible?: components['schemas']['ProviderOption'] | undefined;
      crusoe?: components['schemas']['ProviderOption'] | undefined;
      darkbloom?: components['schemas']['ProviderOption'] | undefined;
      databricks?: components['schemas']['ProviderOption'] | undefined;
      decart?: components['schemas']['ProviderOption'] | undefined;
      deepgram?: components['schemas']['ProviderOption'] | undefined;
      deepinfra?: components['schemas']['ProviderOption'] | undefined;
      deepseek?: components['schemas']['ProviderOption'] | undefined;
      dekallm?: components['schemas']['ProviderOption'] | undefined;
      digitalocean?: components['schemas']['ProviderOption'] | undefined;
      enfer?: components['schemas']['ProviderOption'] | undefined;
      featherless?: components['schemas']['ProviderOption'] | undefined;
      fireworks?: components['schemas']['ProviderOption'] | undefined;
      'fish-audio'?: components['schemas']['ProviderOption'] | undefined;
      friendli?: components['schemas']['ProviderOption'] | undefined;
      gmicloud?: components['schemas']['ProviderOption'] | undefined;
      'google-ai-studio'?: components['schemas']['ProviderOption'] | undefined;
      'google-vertex'?: components['schemas']['ProviderOption'] | undefined;
      gopomelo?: components['schemas']['ProviderOption'] | undefined;
      groq?: components['schemas']['ProviderOption'] | undefined;
      heygen?: components['schemas']['ProviderOption'] | undefined;
      huggingface?: components['schemas']['ProviderOption'] | undefined;
      hyperbolic?: components['schemas']['ProviderOption'] | undefined;
      'hyperbolic-quantized'?: components['schemas']['ProviderOption'] | undefined;
      inception?: components['schemas']['ProviderOption'] | undefined;
      inceptron?: components['schemas']['ProviderOption'] | undefined;
      'inferact-vllm'?: components['schemas']['ProviderOption'] | undefined;
      'inference-net'?: components['schemas']['ProviderOption'] | undefined;
      infermatic?: components['schemas']['ProviderOption'] | undefined;
      inflection?: components['schemas']['ProviderOption'] | undefined;
      inocloud?: components['schemas']['ProviderOption'] | undefined;
      'io-net'?: components['schemas']['ProviderOption'] | undefined;
      ionstream?: components['schemas']['ProviderOption'] | undefined;
      klusterai?: components['schemas']['ProviderOption'] | undefined;
      krea?: components['schemas']['ProviderOption'] | undefined;
      lambda?: components['schemas']['ProviderOption'] | undefined;
      lepton?: components['schemas']['ProviderOption'] | undefined;
      liquid?: components['schemas']['ProviderOption'] | undefined;
      lynn?: components['schemas']['ProviderOption'] | undefined;
      'lynn-private'?: components['schemas']['ProviderOption'] | undefined;
      makora?: components['schemas']['ProviderOption'] | undefined;
      mancer?: components['schemas']['ProviderOption'] | undefined;
      'mancer-old'?: components['schemas']['ProviderOption'] | undefined;
      mara?: components['schemas']['ProviderOption'] | undefined;
      meta?: components['schemas']['ProviderOption'] | undefined;
      minimax?: components['schemas']['ProviderOption'] | undefined;
      mistral?: components['schemas']['ProviderOption'] | undefined;
      modal?: components['schemas']['ProviderOption'] | undefined;
      modelrun?: components['schemas']['ProviderOption'] | undefined;
      modular?: components['schemas']['ProviderOption'] | undefined;
      moonshotai?: components['schemas']['ProviderOption'] | undefined;
      morph?: components['schemas']['ProviderOption'] | undefined;
      ncompass?: components['schemas']['ProviderOption'] | undefined;
      'near-ai'?: components['schemas']['ProviderOption'] | undefined;
      nebius?: components['schemas']['ProviderOption'] | undefined;
      'nex-agi'?: components['schemas']['ProviderOption'] | undefined;
      nextbit?: components['schemas']['ProviderOption'] | undefined;
      nineteen?: components['schemas']['ProviderOption'] | undefined;
      novita?: components['schemas']['ProviderOption'] | undefined;
      nvidia?: components['schemas']['ProviderOption'] | undefined;
      octoai?: components['schemas']['ProviderOption'] | undefined;
      ollama?: components['schemas']['ProviderOption'] | undefined;
      'open-inference'?: components['schemas']['ProviderOption'] | undefined;
      openai?: components['schemas']['ProviderOption'] | undefined;
      parasail?: components['schemas']['ProviderOption'] | undefined;
      perceptron?: components['schemas']['ProviderOption'] | undefined;
      perplexity?: components['schemas']['ProviderOption'] | undefined;
      phala?: components['schemas']['ProviderOption'] | undefined;
      poolside?: components['schemas']['ProviderOption'] | undefined;
      primeintellect?: components['schemas']['ProviderOption'] | undefined;
      quiver?: components['schemas']['ProviderOption'] | undefined;
      recraft?: components['schemas']['ProviderOption'] | undefined;
      recursal?: components['schemas']['ProviderOption'] | undefined;
      reflection?: components['schemas']['ProviderOption'] | undefined;
      reka?: components['schemas']['ProviderOption'] | undefined;
      relace?: components['schemas']['ProviderOption'] | undefined;
      replicate?: components['schemas']['ProviderOption'] | undefined;
      runway?: components['schemas']['ProviderOption'] | undefined;
      'sail-research'?: components['schemas']['ProviderOption'] | undefined;
      sakana?: components['schemas']['ProviderOption'] | undefined;
      'sakana-ai'?: components['schemas']['ProviderOption'] | undefined;
      sambanova?: components['schemas']['ProviderOption'] | undefined;
      'sambanova-cloaked'?: components['schemas']['ProviderOption'] | undefined;
      seed?: components['schemas']['ProviderOption'] | undefined;
      'sf-compute'?: components['schemas']['ProviderOption'] | undefined;
      siliconflow?: components['schemas']['ProviderOption'] | undefined;
      sourceful?: components['schemas']['ProviderOption'] | undefined;
      stealth?: components['schemas']['ProviderOption'] | undefined;
      stepfun?: components['schemas']['ProviderOption'] | undefined;
      streamlake?: components['schemas']['ProviderOption'] | undefined;
      switchpoint?: components['schemas']['ProviderOption'] | undefined;
      targon?: components['schemas']['ProviderOption'] | undefined;
      tencent?: components['schemas']['ProviderOption'] | undefined;
      tenstorrent?: components['schemas']['ProviderOption'] | undefined;
      thinkingmachines?: components['schemas']['ProviderOption'] | undefined;
      together?: components['schemas']['ProviderOption'] | undefined;
      'together-lite'?: components['schemas']['ProviderOption'] | undefined;
      typesafe?: components['schemas']['ProviderOption'] | undefined;
      ubicloud?: components['schemas']['ProviderOption'] | undefined;
      unbiased?: components['schemas']['ProviderOption'] | undefined;
      upstage?: components['schemas']['ProviderOption'] | undefined;
      venice?: components['schemas']['ProviderOption'] | undefined;
      voyageai?: components['schemas']['ProviderOption'] | undefined;
      wafer?: components['schemas']['ProviderOption'] | undefined;
      wandb?: components['schemas']['ProviderOption'] | undefined;
      'wandb-legacy'?: components['schemas']['ProviderOption'] | undefined;
      xai?: components['schemas']['ProviderOption'] | undefined;
      xiaomi?: components['schemas']['ProviderOption'] | undefined;
      'z-ai'?: components['schemas']['ProviderOption'] | undefined;
      'fake-provider'?: components['schemas']['ProviderOption'] | undefined;
    } & {
      [key: string]: components['schemas']['ProviderOption'];
    };
    ProviderOptionsHolder: {
      options?: components['schemas']['ProviderOptions'] | undefined;
    };
    ProviderPreferences: {
      order?: string[] | null | undefined;
      only?: string[] | null | undefined;
      ignore?: string[] | null | undefined;
      allow_fallbacks?: boolean | null | undefined;
      require_parameters?: boolean | null | undefined;
      data_collection?: 'allow' | 'deny' | null | undefined;
      zdr?: boolean | null | undefined;
      enforce_distillable_text?: boolean | null | undefined;
      quantizations?: components['schemas']['Quantization'][] | null | undefined;
      sort?: components['schemas']['ProviderSort'] | components['schemas']['ProviderSortOptions'] | null | undefined;
      max_price?: components['schemas']['MaxPrice'] | null | undefined;
      preferred_min_throughput?: number | components['schemas']['PercentileCutoffs'] | null | undefined;
      preferred_max_latency?: number | components['schemas']['PercentileCutoffs'] | null | undefined;
    };
    ProviderResponse: {
      provider_name?: string;
      status: number | null;
      latency?: number;
      id?: string;
      endpoint_id?: string;
      model_permaslug?: string;
      is_byok?: boolean;
      routed_service_tier?: 'flex' | 'priority' | (string & {});
    };
    ProviderSort: 'price' | 'throughput' | 'latency' | 'exacto' | (string & {});
    ProviderSortOptions: {
      by?: components['schemas']['ProviderSort'] | null | undefined;
      partition?: 'model' | 'none' | (string & {}) | null | undefined;
    };
    ProvidersListResponse: {
      data: components['schemas']['Provider'][];
    };
    Quantization:
      | 'int4'
      | 'int8'
      | 'fp4'
      | 'mxfp4'
      | 'nvfp4'
      | 'fp6'
      | 'fp8'
      | 'mxfp8'
      | 'fp16'
      | 'bf16'
      | 'fp32'
      | 'unknown'
      | (string & {});
    RankingsMeta: {
      as_of: string;
      start_date: string;
      end_date: string;
      version: 'v1' | (string & {});
    };
    ReasoningDetail:
      | components['schemas']['ReasoningDetailText']
      | components['schemas']['ReasoningDetailSummary']
      | components['schemas']['ReasoningDetailEncrypted']
      | components['schemas']['ReasoningDetailServerToolCall'];
    ReasoningDetailEncrypted: {
      type: 'reasoning.encrypted';
      data: string;
      id?: string | null | undefined;
      format?: components['schemas']['ReasoningFormat'] | undefined;
      index?: number | undefined;
    };
    ReasoningDetailServerToolCall: {
      type: 'reasoning.server_tool_call';
      tool_name: string;
      arguments: string;
      result: string;
      tool_call_id?: string | null | undefined;
      id?: string | null | undefined;
      format?: components['schemas']['ReasoningFormat'] | undefined;
      index?: number | undefined;
    };
    ReasoningDetailSummary: {
      type: 'reasoning.summary';
      summary: string;
      id?: string | null | undefined;
      format?: components['schemas']['ReasoningFormat'] | undefined;
      index?: number | undefined;
    };
    ReasoningDetailText: {
      type: 'reasoning.text';
      text?: string | null | undefined;
      signature?: string | null | undefined;
      id?: string | null | undefined;
      format?: components['schemas']['ReasoningFormat'] | undefined;
      index?: number | undefined;
    };
    ReasoningEffort: 'max' | 'xhigh' | 'high' | 'medium' | 'low' | 'minimal' | 'none' | (string & {});
    ReasoningFormat:
      | 'unknown'
      | 'openai-responses-v1'
      | 'azure-openai-responses-v1'
      | 'bedrock-openai-responses-v1'
      | 'bedrock-xai-responses-v1'
      | 'xai-responses-v1'
      | 'meta-responses-v1'
      | 'anthropic-claude-v1'
      | 'google-gemini-v1'
      | (string & {})
      | null;
    ReasoningOptions: {
      effort?: components['schemas']['ReasoningEffort'] | null | undefined;
      max_tokens?: number | null | undefined;
      exclude?: boolean | null | undefined;
      enabled?: boolean | null | undefined;
      summary?: 'auto' | 'concise' | 'detailed' | (string & {}) | null | undefined;
      context?: 'auto' | 'all_turns' | 'current_turn' | (string & {}) | null | undefined;
      mode?: 'standard' | 'pro' | (string & {}) | null | undefined;
    };
    RerankCreateParams: {
      model: string;
      query: string;
      documents: (string | components['schemas']['RerankDocument'])[];
      top_n?: number | undefined;
      provider?: components['schemas']['ProviderPreferences'] | null | undefined;
    };
    RerankDocument: {
      text?: string | undefined;
      image?: string | undefined;
    };
    RerankResponse: {
      id?: string;
      model: string;
      provider?: string;
      results: components['schemas']['RerankResult'][];
      usage?: components['schemas']['RerankUsage'];
    };
    RerankResult: {
      index: number;
      relevance_score: number;
      document: components['schemas']['RerankDocument'];
    };
    RerankUsage: {
      total_tokens?: number;
      search_units?: number;
      cost?: number;
    };
    ResponseFormat:
      | components['schemas']['ResponseFormatText']
      | components['schemas']['ResponseFormatJsonObject']
      | components['schemas']['ResponseFormatJsonSchema']
      | components['schemas']['ResponseFormatGrammar']
      | components['schemas']['ResponseFormatPython'];
    ResponseFormatGrammar: {
      type: 'grammar';
      grammar: string;
    };
    ResponseFormatJsonObject: {
      type: 'json_object';
    };
    ResponseFormatJsonSchema: {
      type: 'json_schema';
      json_schema: components['schemas']['JsonSchemaFormat'];
    };
    ResponseFormatPython: {
      type: 'python';
    };
    ResponseFormatText: {
      type: 'text';
    };
    ResponseHealingPlugin: {
      id: 'response-healing';
      enabled?: boolean | undefined;
    };
    ResponsesAdditionalTools: {
      type: 'additional_tools';
      role:
        | 'user'
        | 'assistant'
        | 'system'
        | 'developer'
        | 'tool'
        | 'critic'
        | 'discriminator'
        | 'unknown'
        | (string & {});
      tools: (components['schemas']['ResponsesTool'] | components['schemas']['ResponsesOtherTool'])[];
      id?: string | null | undefined;
    };
    ResponsesAdvisorItem: {
      type: 'openrouter:advisor';
      id?: string | undefined;
      status: components['schemas']['ResponsesFailableStatus'];
      instance_name?: string | undefined;
      model?: string | undefined;
      prompt?: string | undefined;
      advice?: string | undefined;
      error?: string | undefined;
    };
    ResponsesAgent: {
      agent_name: string;
    };
    ResponsesAgentContent:
      | components['schemas']['ResponsesInputText']
      | components['schemas']['ResponsesInputImage']
      | components['schemas']['ResponsesEncryptedContent'];
    ResponsesAgentMessage: {
      type: 'agent_message';
      author: string;
      recipient: string;
      content: components['schemas']['ResponsesAgentContent'][];
      agent?: components['schemas']['ResponsesAgent'] | null | undefined;
      id?: string | null | undefined;
    };
    ResponsesAllowedToolChoice: {
      type: 'allowed_tools';
      mode: 'auto' | 'required' | (string & {});
      tools: {
        [key: string]: unknown;
      }[];
    };
    ResponsesAnnotation:
      | components['schemas']['ResponsesUrlCitation']
      | components['schemas']['ResponsesFileCitation']
      | components['schemas']['ResponsesFilePath'];
    ResponsesApplyPatchCall: {
      type: 'apply_patch_call';
      id?: string | null | undefined;
      call_id: string;
      operation: components['schemas']['ResponsesPatchOperation'];
      status: 'in_progress' | 'completed' | (string & {});
      created_by?: string | undefined;
    };
    ResponsesApplyPatchCallOperationDiffDeltaEvent: {
      type: 'response.apply_patch_call_operation_diff.delta';
      sequence_number: number;
      item_id: string;
      output_index: number;
      delta: string;
    };
    ResponsesApplyPatchCallOperationDiffDoneEvent: {
      type: 'response.apply_patch_call_operation_diff.done';
      sequence_number: number;
      item_id: string;
      output_index: number;
      diff: string;
    };
    ResponsesApplyPatchCallOutput: {
      type: 'apply_patch_call_output';
      call_id: string;
      status: 'completed' | 'failed' | (string & {});
      output?: string | null | undefined;
      id?: string | null | undefined;
    };
    ResponsesApplyPatchItem: {
      type: 'openrouter:apply_patch';
      id?: string | undefined;
      status: components['schemas']['ResponsesItemStatus'];
      call_id?: string | undefined;
      operation?: components['schemas']['ResponsesPatchOperation'] | undefined;
    };
    ResponsesApplyPatchParameters: {
      engine?: 'auto' | 'native' | 'openrouter' | (string & {}) | undefined;
    };
    ResponsesApplyPatchServerTool: {
      type: 'openrouter:apply_patch';
      parameters?: components['schemas']['ResponsesApplyPatchParameters'] | undefined;
    };
    ResponsesApplyPatchTool: {
      type: 'apply_patch';
    };
    ResponsesAssistantMessage: {
      type?: 'message' | undefined;
      role: 'assistant';
      content?: string | components['schemas']['ResponsesOutputContent'][] | null | undefined;
      id?: string | undefined;
      status?: components['schemas']['ResponsesItemStatus'] | undefined;
      phase?: components['schemas']['ResponsesMessagePhase'] | undefined;
    };
    ResponsesBashItem: {
      type: 'openrouter:bash';
      id?: string | undefined;
      status: components['schemas']['ResponsesItemStatus'];
      call_id?: string | null | undefined;
      arguments?: string | null | undefined;
      command?: string | undefined;
      stdout?: string | undefined;
      stderr?: string | undefined;
      exitCode?: number | undefined;
    };
    ResponsesBrowserUseItem: {
      type: 'openrouter:browser_use';
      id?: string | undefined;
      status: components['schemas']['ResponsesItemStatus'];
      action?: string | undefined;
      screenshotB64?: string | undefined;
    };
    ResponsesCodeContainer: {
      type: 'auto';
      file_ids?: string[] | undefined;
      memory_limit?: '1g' | '4g' | '16g' | '64g' | (string & {}) | null | undefined;
    };
    ResponsesCodeInterpreterCall: {
      type: 'code_interpreter_call';
      id: string;
      status: 'in_progress' | 'interpreting' | 'completed' | 'incomplete' | 'failed' | (string & {});
      code?: string | null | undefined;
      container_id?: string | undefined;
      outputs?: components['schemas']['ResponsesCodeInterpreterOutput'][] | null | undefined;
    };
    ResponsesCodeInterpreterCallCodeDeltaEvent: {
      type: 'response.code_interpreter_call_code.delta';
      sequence_number: number;
      item_id: string;
      output_index: number;
      delta: string;
    };
    ResponsesCodeInterpreterCallCodeDoneEvent: {
      type: 'response.code_interpreter_call_code.done';
      sequence_number: number;
      item_id: string;
      output_index: number;
      code: string;
    };
    ResponsesCodeInterpreterCallCompletedEvent: {
      type: 'response.code_interpreter_call.completed';
      sequence_number: number;
      item_id: string;
      output_index: number;
    };
    ResponsesCodeInterpreterCallInProgressEvent: {
      type: 'response.code_interpreter_call.in_progress';
      sequence_number: number;
      item_id: string;
      output_index: number;
    };
    ResponsesCodeInterpreterCallInterpretingEvent: {
      type: 'response.code_interpreter_call.interpreting';
      sequence_number: number;
      item_id: string;
      output_index: number;
    };
    ResponsesCodeInterpreterFile: {
      type: 'file';
      id?: string | undefined;
      filename?: string | undefined;
      media_type?: string | undefined;
      size_bytes?: number | undefined;
      sha256?: string | undefined;
      status?: string | undefined;
      error_code?: string | null | undefined;
      download_url?: string | undefined;
      expires_at?: string | undefined;
    };
    ResponsesCodeInterpreterImage: {
      type: 'image';
      url: string;
    };
    ResponsesCodeInterpreterItem: {
      type: 'openrouter:code_interpreter';
      id?: string | undefined;
      status: components['schemas']['ResponsesItemStatus'];
      language?: string | undefined;
      code?: string | undefined;
      stdout?: string | undefined;
      stderr?: string | undefined;
      exitCode?: number | undefined;
    };
    ResponsesCodeInterpreterLogs: {
      type: 'logs';
      logs: string;
    };
    ResponsesCodeInterpreterOutput:
      | components['schemas']['ResponsesCodeInterpreterLogs']
      | components['schemas']['ResponsesCodeInterpreterImage']
      | components['schemas']['ResponsesCodeInterpreterFile'];
    ResponsesCodeInterpreterTool: {
      type: 'code_interpreter';
      container: string | components['schemas']['ResponsesCodeContainer'];
    };
    ResponsesCompaction: {
      type: 'compaction';
      encrypted_content: string;
      id?: string | null | undefined;
    };
    ResponsesComparisonFilter: {
      type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte';
      key: string;
      value: string | number | boolean | (string | number)[];
    };
    ResponsesCompletedEvent: {
      type: 'response.completed';
      sequence_number: number;
      response: components['schemas']['ResponsesResult'];
    };
    ResponsesCompoundFilter: {
      type: 'and' | 'or';
      filters: {
        [key: string]: unknown;
      }[];
    };
    ResponsesComputerCall: {
      type: 'computer_call';
      id?: string | undefined;
      call_id: string;
      action?: unknown;
      pending_safety_checks: components['schemas']['ResponsesSafetyCheck'][];
      status: components['schemas']['ResponsesItemStatus'];
    };
    ResponsesComputerTool: {
      type: 'computer_use_preview';
      display_width: number;
      display_height: number;
      environment: 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser' | (string & {});
    };
    ResponsesContentPart:
      | components['schemas']['ResponsesOutputText']
      | components['schemas']['ResponsesRefusal']
      | components['schemas']['ResponsesReasoningText'];
    ResponsesContentPartAddedEvent: {
      type: 'response.content_part.added';
      sequence_number: number;
      item_id: string;
      output_index: number;
      content_index: number;
      part: components['schemas']['ResponsesContentPart'];
    };
    ResponsesContentPartDoneEvent: {
      type: 'response.content_part.done';
      sequence_number: number;
      item_id: string;
      output_index: number;
      content_index: number;
      part: components['schemas']['ResponsesContentPart'];
    };
    ResponsesContextCompaction: {
      type: 'context_compaction';
      encrypted_content?: string | null | undefined;
      id?: string | null | undefined;
    };
    ResponsesCostDetails: {
      upstream_inference_cost?: number | null;
      upstream_inference_input_cost?: number | null;
      upstream_inference_output_cost?: number | null;
    };
    ResponsesCreateFile: {
      type: 'create_file';
      path: string;
      diff: string;
    };
    ResponsesCreateParams: {
      input?: string | components['schemas']['ResponsesInputItem'][] | undefined;
      instructions?: string | null | undefined;
      model?: string | undefined;
      models?: string[] | undefined;
      stream?: boolean | null | undefined;
      max_output_tokens?: number | null | undefined;
      max_tool_calls?: number | null | undefined;
      temperature?: number | null | undefined;
      top_p?: number | null | undefined;
      top_k?: number | null | undefined;
      frequency_penalty?: number | null | undefined;
      presence_penalty?: number | null | undefined;
      top_logprobs?: number | null | undefined;
      text?: components['schemas']['ResponsesTextOptions'] | undefined;
      reasoning?: components['schemas']['ReasoningOptions'] | null | undefined;
      include?: components['schemas']['ResponsesInclude'][] | null | undefined;
      tools?: components['schemas']['ResponsesTool'][] | undefined;
      tool_choice?: components['schemas']['ResponsesToolChoice'] | undefined;
      parallel_tool_calls?: boolean | null | undefined;
      stop_server_tools_when?: components['schemas']['StopServerToolsCondition'][] | undefined;
      provider?: components['schemas']['ProviderPreferences'] | null | undefined;
      /** @deprecated */
      route?: 'fallback' | 'sort' | (string & {}) | null | undefined;
      plugins?: components['schemas']['Plugin'][] | undefined;
      modalities?: ('text' | 'image' | (string & {}))[] | undefined;
      image_config?: components['schemas']['ImageConfig'] | undefined;
      prompt?: components['schemas']['ResponsesPrompt'] | null | undefined;
      truncation?: 'auto' | 'disabled' | (string & {}) | null | undefined;
      cache_control?: components['schemas']['CacheControl'] | undefined;
      prompt_cache_key?: string | null | undefined;
      prompt_cache_options?: components['schemas']['PromptCacheOptions'] | null | undefined;
      service_tier?: components['schemas']['ServiceTier'] | null | undefined;
      session_id?: string | undefined;
      user?: string | undefined;
      safety_identifier?: string | null | undefined;
      metadata?: {
        [key: string]: string;
      } | null | undefined;
      trace?: components['schemas']['TraceOptions'] | undefined;
      debug?: components['schemas']['DebugOptions'] | undefined;
      background?: boolean | null | undefined;
      previous_response_id?: string | null | undefined;
      store?: false | null | undefined;
    };
    ResponsesCreatedEvent: {
      type: 'response.created';
      sequence_number: number;
      response: components['schemas']['ResponsesResult'];
    };
    ResponsesCustomTool: {
      type: 'custom';
      name: string;
      description?: string | undefined;
      format?: components['schemas']['ResponsesCustomToolFormat'] | undefined;
    };
    ResponsesCustomToolCall: {
      type: 'custom_tool_call';
      id?: string | undefined;
      call_id: string;
      name: string;
      input: string;
      namespace?: string | undefined;
      status?: components['schemas']['ResponsesItemStatus'] | undefined;
    };
    ResponsesCustomToolCallInputDeltaEvent: {
      type: 'response.custom_tool_call_input.delta';
      sequence_number: number;
      item_id: string;
      output_index: number;
      delta: string;
    };
    ResponsesCustomToolCallInputDoneEvent: {
      type: 'response.custom_tool_call_input.done';
      sequence_number: number;
      item_id: string;
      output_index: number;
      input: string;
    };
    ResponsesCustomToolCallOutput: {
      type: 'custom_tool_call_output';
      call_id: string;
      output: string | components['schemas']['ResponsesToolOutputContent'][];
      id?: string | undefined;
    };
    ResponsesCustomToolFormat:
      | components['schemas']['ResponseFormatText']
      | components['schemas']['ResponsesGrammarFormat'];
    ResponsesDatetimeItem: {
      type: 'openrouter:datetime';
      id?: string | undefined;
      status: components['schemas']['ResponsesItemStatus'];
      datetime: string;
      timezone: string;
    };
    ResponsesDebugEvent: {
      type: 'response.debug';
      sequence_number: number;
      debug: components['schemas']['ResponsesDebugOutput'];
    };
    ResponsesDebugOutput: {
      echo_upstream_body?: {
        [key: string]: unknown;
      };
      timings?: components['schemas']['ResponsesDebugTimings'];
    };
    ResponsesDebugTimings: {
      event:
        | 'adapter_request'
        | 'upstream_headers_received'
        | 'first_token_received'
        | 'upstream_body_ended'
        | (string & {});
      epoch_ms: number;
      start_ms: number;
    };
    ResponsesDeleteFile: {
      type: 'delete_file';
      path: string;
    };
    ResponsesEncryptedContent: {
      type: 'encrypted_content';
      encrypted_content: string;
    };
    ResponsesError: {
      code:
        | 'server_error'
        | 'rate_limit_exceeded'
        | 'invalid_prompt'
        | 'vector_store_timeout'
        | 'invalid_image'
        | 'invalid_image_format'
        | 'invalid_base64_image'
        | 'invalid_image_url'
        | 'image_too_large'
        | 'image_too_small'
        | 'image_parse_error'
        | 'image_content_policy_violation'
        | 'invalid_image_mode'
        | 'image_file_too_large'
        | 'unsupported_image_media_type'
        | 'empty_image_file'
        | 'failed_to_download_image'
        | 'image_file_not_found'
        | 'bio_policy'
        | 'data_residency_mismatch'
        | (string & {});
      message: string;
    };
    ResponsesErrorEvent: {
      type: 'error';
      sequence_number?: number;
      code?: string | number | null;
      message?: string;
      param?: string | null;
      error?: components['schemas']['ErrorDetail'] | null;
    };
    ResponsesFailableStatus: 'in_progress' | 'completed' | 'incomplete' | 'failed' | (string & {});
    ResponsesFailedEvent: {
      type: 'response.failed';
      sequence_number: number;
      response: components['schemas']['ResponsesResult'];
    };
    ResponsesFileCitation: {
      type: 'file_citation';
      file_id: string;
      filename?: string | undefined;
      index?: number | undefined;
    };
    ResponsesFilePath: {
      type: 'file_path';
      file_id: string;
      index?: number | undefined;
    };
    ResponsesFileSearchCall: {
      type: 'file_search_call';
      id: string;
      status: components['schemas']['ResponsesSearchStatus'];
      queries: string[];
    };
    ResponsesFileSearchItem: {
      type: 'openrouter:file_search';
      id?: string | undefined;
      status: components['schemas']['ResponsesItemStatus'];
      queries?: string[] | undefined;
    };
    ResponsesFileSearchTool: {
      type: 'file_search';
      vector_store_ids: string[];
      max_num_results?: number | undefined;
      filters?:
        | components['schemas']['ResponsesComparisonFilter']
        | components['schemas']['ResponsesCompoundFilter']
        | null
        | undefined;
      ranking_options?: components['schemas']['ResponsesRankingOptions'] | undefined;
    };
    ResponsesFilesItem: {
      type: 'openrouter:files';
      id?: string | undefined;
      status: components['schemas']['ResponsesItemStatus'];
      call_id?: string | null | undefined;
      arguments?: string | null | undefined;
      operation?: string | undefined;
      file_id?: string | undefined;
      filename?: string | undefined;
      result?: string | undefined;
      error?: string | undefined;
    };
    ResponsesFindInPageAction: {
      type: 'find_in_page';
      pattern: string;
      url: string;
    };
    ResponsesFunctionCall: {
      type: 'function_call';
      id?: string | undefined;
      call_id: string;
      name: string;
      arguments: string;
      namespace?: string | undefined;
      status?: components['schemas']['ResponsesItemStatus'] | undefined;
      subagent_id?: string | undefined;
      subagent_items?: components['schemas']['ResponsesSubagentStep'][] | undefined;
    };
    ResponsesFunctionCallArgumentsDeltaEvent: {
      type: 'response.function_call_arguments.delta';
      sequence_number: number;
      item_id: string;
      output_index: number;
      delta: string;
    };
    ResponsesFunctionCallArgumentsDoneEvent: {
      type: 'response.function_call_arguments.done';
      sequence_number: number;
      item_id: string;
      output_index: number;
      arguments: string;
      name?: string;
    };
    ResponsesFunctionCallOutput: {
      type: 'function_call_output';
      call_id: string;
      output: string | components['schemas']['ResponsesToolOutputContent'][];
      id?: string | null | undefined;
      status?: components['schemas']['ResponsesItemStatus'] | null | undefined;
    };
    ResponsesFunctionTool: {
      type: 'function';
      name: string;
      description?: string | null | undefined;
      parameters: {
        [key: string]: unknown;
      } | null;
      strict?: boolean | null | undefined;
      defer_loading?: boolean | undefined;
    };
    ResponsesFunctionToolChoice: {
      type: 'function';
      name: string;
    };
    ResponsesFusionAnalysis: {
      consensus: string[];
      contradictions: components['schemas']['ResponsesFusionContradiction'][];
      partial_coverage: components['schemas']['ResponsesFusionCoverage'][];
      unique_insights: components['schemas']['ResponsesFusionInsight'][];
      blind_spots: string[];
    };
    ResponsesFusionCallAnalysisCompletedEvent: {
      type: 'response.fusion_call.analysis.completed';
      sequence_number: number;
      item_id: string;
      output_index: number;
      analysis: components['schemas']['ResponsesFusionAnalysis'];
    };
    ResponsesFusionCallAnalysisInProgressEvent: {
      type: 'response.fusion_call.analysis.in_progress';
      sequence_number: number;
      item_id: string;
      output_index: number;
      analyst_model?: string;
      /** @deprecated */
      judge_model?: string;
    };
    ResponsesFusionCallCompletedEvent: {
      type: 'response.fusion_call.completed';
      sequence_number: number;
      item_id: string;
      output_index: number;
    };
    ResponsesFusionCallInProgressEvent: {
      type: 'response.fusion_call.in_progress';
      sequence_number: number;
      item_id: string;
      output_index: number;
    };
    ResponsesFusionCallPanelAddedEvent: {
      type: 'response.fusion_call.panel.added';
      sequence_number: number;
      item_id: string;
      output_index: number;
      model: string;
    };
    ResponsesFusionCallPanelCompletedEvent: {
      type: 'response.fusion_call.panel.completed';
      sequence_number: number;
      item_id: string;
      output_index: number;
      model: string;
      content: string;
    };
    ResponsesFusionCallPanelDeltaEvent: {
      type: 'response.fusion_call.panel.delta';
      sequence_number: number;
      item_id: string;
      output_index: number;
      model: string;
      delta: string;
    };
    ResponsesFusionCallPanelFailedEvent: {
      type: 'response.fusion_call.panel.failed';
      sequence_number: number;
      item_id: string;
      output_index: number;
      model: string;
      error: string;
      status_code?: number;
    };
    ResponsesFusionCallPanelReasoningDeltaEvent: {
      type: 'response.fusion_call.panel.reasoning.delta';
      sequence_number: number;
      item_id: string;
      output_index: number;
      model: string;
      delta: string;
    };
    ResponsesFusionContradiction: {
      topic: string;
      stances: components['schemas']['ResponsesFusionStance'][];
    };
    ResponsesFusionCoverage: {
      point: string;
      models: string[];
    };
    ResponsesFusionFailure: {
      model: string;
      error: string;
      status_code?: number | undefined;
    };
    ResponsesFusionInsight: {
      model: string;
      insight: string;
    };
    ResponsesFusionItem: {
      type: 'openrouter:fusion';
      id?: string | undefined;
      status: components['schemas']['ResponsesItemStatus'];
      responses?: components['schemas']['ResponsesFusionResponse'][] | undefined;
      analysis?: components['schemas']['ResponsesFusionAnalysis'] | undefined;
      sources?: components['schemas']['ResponsesFusionSource'][] | undefined;
      failed_models?: components['schemas']['ResponsesFusionFailure'][] | undefined;
      failure_reason?: string | undefined;
      error?: string | undefined;
    };
    ResponsesFusionResponse: {
      model: string;
      content?: string | undefined;
    };
    ResponsesFusionSource: {
      url: string;
      title: string;
    };
    ResponsesFusionStance: {
      model: string;
      stance: string;
    };
    ResponsesGrammarFormat: {
      type: 'grammar';
      syntax: 'lark' | 'regex' | (string & {});
      definition: string;
    };
    ResponsesHostedToolChoice: {
      type: 'web_search_preview' | 'web_search_preview_2025_03_11' | 'apply_patch' | 'shell' | (string & {});
    };
    ResponsesImageGenerationCall: {
      type: 'image_generation_call';
      id: string;
      status: 'in_progress' | 'generating' | 'completed' | 'failed' | (string & {});
      result?: string | null | undefined;
      prompt?: string | undefined;
    };
    ResponsesImageGenerationCallCompletedEvent: {
      type: 'response.image_generation_call.completed';
      sequence_number: number;
      item_id: string;
      output_index: number;
    };
    ResponsesImageGenerationCallGeneratingEvent: {
      type: 'response.image_generation_call.generating';
      sequence_number: number;
      item_id: string;
      output_index: number;
    };
    ResponsesImageGenerationCallInProgressEvent: {
      type: 'response.image_generation_call.in_progress';
      sequence_number: number;
      item_id: string;
      output_index: number;
    };
    ResponsesImageGenerationCallPartialImageEvent: {
      type: 'response.image_generation_call.partial_image';
      sequence_number: number;
      item_id: string;
      output_index: number;
      partial_image_index: number;
      partial_image_b64: string;
    };
    ResponsesImageGenerationItem: {
      type: 'openrouter:image_generation';
      id?: string | undefined;
      status: components['schemas']['ResponsesItemStatus'];
      prompt?: string | undefined;
      revisedPrompt?: string | undefined;
      imageUrl?: string | undefined;
      imageB64?: string | undefined;
      result?: string | null | undefined;
    };
    ResponsesImageGenerationTool: {
      type: 'image_generation';
      model?: string | undefined;
      size?: string | undefined;
      quality?: 'low' | 'medium' | 'high' | 'auto' | (string & {}) | undefined;
      background?: 'transparent' | 'opaque' | 'auto' | (string & {}) | undefined;
      output_format?: 'png' | 'webp' | 'jpeg' | (string & {}) | undefined;
      output_compression?: number | undefined;
      input_fidelity?: 'high' | 'low' | (string & {}) | null | undefined;
      input_image_mask?: components['schemas']['ResponsesImageMask'] | undefined;
      moderation?: 'auto' | 'low' | (string & {}) | undefined;
      partial_images?: number | undefined;
    };
    ResponsesImageMask: {
      image_url?: string | undefined;
      file_id?: string | undefined;
    };
    ResponsesInProgressEvent: {
      type: 'response.in_progress';
      sequence_number: number;
      response: components['schemas']['ResponsesResult'];
    };
    ResponsesInclude:
      | 'file_search_call.results'
      | 'message.input_image.image_url'
      | 'computer_call_output.output.image_url'
      | 'reasoning.encrypted_content'
      | 'code_interpreter_call.outputs'
      | (string & {});
    ResponsesIncompleteDetails: {
      reason?: 'max_output_tokens' | 'content_filter' | (string & {});
    };
    ResponsesIncompleteEvent: {
      type: 'response.incomplete';
      sequence_number: number;
      response: components['schemas']['ResponsesResult'];
    };
    ResponsesInputAudio: {
      type: 'input_audio';
      input_audio: components['schemas']['InputAudio'];
    };
    ResponsesInputContent:
      | components['schemas']['ResponsesInputText']
      | components['schemas']['ResponsesInputImage']
      | components['schemas']['ResponsesInputFile']
      | components['schemas']['ResponsesInputAudio']
      | components['schemas']['ResponsesInputVideo'];
    ResponsesInputFile: {
      type: 'input_file';
      filename?: string | undefined;
      file_data?: string | undefined;
      file_url?: string | undefined;
      file_id?: string | null | undefined;
    };
    ResponsesInputImage: {
      type: 'input_image';
      detail: 'auto' | 'low' | 'high' | 'original' | (string & {});
      image_url?: string | null | undefined;
    };
    ResponsesInputItem:
      | components['schemas']['ResponsesInputMessage']
      | components['schemas']['ResponsesAssistantMessage']
      | components['schemas']['ResponsesReasoningItemParam']
      | components['schemas']['ResponsesFunctionCallOutput']
      | components['schemas']['ResponsesCustomToolCallOutput']
      | components['schemas']['ResponsesApplyPatchCallOutput']
      | components['schemas']['ResponsesLocalShellCall']
      | components['schemas']['ResponsesLocalShellCallOutput']
      | components['schemas']['ResponsesMcpListTools']
      | components['schemas']['ResponsesMcpApprovalRequest']
      | components['schemas']['ResponsesMcpApprovalResponse']
      | components['schemas']['ResponsesMcpCall']
      | components['schemas']['ResponsesCompaction']
      | components['schemas']['ResponsesContextCompaction']
      | components['schemas']['ResponsesItemReference']
      | components['schemas']['ResponsesAdditionalTools']
      | components['schemas']['ResponsesAgentMessage']
      | components['schemas']['ResponsesFunctionCall']
      | components['schemas']['ResponsesCustomToolCall']
      | components['schemas']['ResponsesWebSearchCall']
      | components['schemas']['ResponsesFileSearchCall']
      | components['schemas']['ResponsesImageGenerationCall']
      | components['schemas']['ResponsesCodeInterpreterCall']
      | components['schemas']['ResponsesComputerCall']
      | components['schemas']['ResponsesApplyPatchCall']
      | components['schemas']['ResponsesShellCall']
      | components['schemas']['ResponsesShellCallOutput']
      | components['schemas']['ResponsesDatetimeItem']
      | components['schemas']['ResponsesWebSearchItem']
      | components['schemas']['ResponsesWebFetchItem']
      | components['schemas']['ResponsesFileSearchItem']
      | components['schemas']['ResponsesToolSearchItem']
      | components['schemas']['ResponsesSearchModelsItem']
      | components['schemas']['ResponsesImageGenerationItem']
      | components['schemas']['ResponsesCodeInterpreterItem']
      | components['schemas']['ResponsesBashItem']
      | components['schemas']['ResponsesShellItem']
      | components['schemas']['ResponsesTextEditorItem']
      | components['schemas']['ResponsesApplyPatchItem']
      | components['schemas']['ResponsesFilesItem']
      | components['schemas']['ResponsesMemoryItem']
      | components['schemas']['ResponsesBrowserUseItem']
      | components['schemas']['ResponsesMcpItem']
      | components['schemas']['ResponsesAdvisorItem']
      | components['schemas']['ResponsesSubagentItem']
      | components['schemas']['ResponsesFusionItem'];
    ResponsesInputMessage: {
      type?: 'message' | undefined;
      role: 'user' | 'system' | 'developer' | 'assistant';
      content?: string | components['schemas']['ResponsesInputContent'][] | null | undefined;
      id?: string | undefined;
      status?: components['schemas']['ResponsesItemStatus'] | undefined;
      phase?: components['schemas']['ResponsesMessagePhase'] | undefined;
    };
    ResponsesInputText: {
      type: 'input_text';
      text: string;
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpoint'] | null | undefined;
    };
    ResponsesInputTokensDetails: {
      cached_tokens?: number | null;
      cache_write_tokens?: number | null;
    };
    ResponsesInputVideo: {
      type: 'input_video';
      video_url: string;
    };
    ResponsesItemReference: {
      type: 'item_reference';
      id: string;
    };
    ResponsesItemStatus: 'in_progress' | 'completed' | 'incomplete' | (string & {});
    ResponsesJsonSchemaFormat: {
      type: 'json_schema';
      name: string;
      description?: string | undefined;
      schema: {
        [key: string]: unknown;
      };
      strict?: boolean | null | undefined;
    };
    ResponsesLocalShellAction: {
      type: 'exec';
      command: string[];
      env: {
        [key: string]: string;
      };
      working_directory?: string | null | undefined;
      user?: string | null | undefined;
      timeout_ms?: number | null | undefined;
    };
    ResponsesLocalShellCall: {
      type: 'local_shell_call';
      id: string;
      call_id: string;
      action: components['schemas']['ResponsesLocalShellAction'];
      status: components['schemas']['ResponsesItemStatus'];
    };
    ResponsesLocalShellCallOutput: {
      type: 'local_shell_call_output';
      id: string;
      output: string;
      status?: components['schemas']['ResponsesItemStatus'] | null | undefined;
    };
    ResponsesLocalShellTool: {
      type: 'local_shell';
    };
    ResponsesMcpApprovalRequest: {
      type: 'mcp_approval_request';
      id: string;
      server_label: string;
      name: string;
      arguments: string;
    };
    ResponsesMcpApprovalResponse: {
      type: 'mcp_approval_response';
      approval_request_id: string;
      approve: boolean;
      reason?: string | null | undefined;
      id?: string | null | undefined;
    };
    ResponsesMcpApprovalRules: {
      always?: components['schemas']['ResponsesMcpToolNames'] | undefined;
      never?: components['schemas']['ResponsesMcpToolNames'] | undefined;
    };
    ResponsesMcpCall: {
      type: 'mcp_call';
      id: string;
      server_label: string;
      name: string;
      arguments: string;
      output?: string | null | undefined;
      error?: string | null | undefined;
    };
    ResponsesMcpItem: {
      type: 'openrouter:mcp';
      id?: string | undefined;
      status: components['schemas']['ResponsesItemStatus'];
      serverLabel?: string | undefined;
      toolName?: string | undefined;
    };
    ResponsesMcpListTools: {
      type: 'mcp_list_tools';
      id: string;
      server_label: string;
      tools: components['schemas']['ResponsesMcpToolInfo'][];
      error?: string | null | undefined;
    };
    ResponsesMcpTool: {
      type: 'mcp';
      server_label: string;
      server_url?: string | undefined;
      server_description?: string | undefined;
      connector_id?:
        | 'connector_dropbox'
        | 'connector_gmail'
        | 'connector_googlecalendar'
        | 'connector_googledrive'
        | 'connector_microsoftteams'
        | 'connector_outlookcalendar'
        | 'connector_outlookemail'
        | 'connector_sharepoint'
        | (string & {})
        | undefined;
      authorization?: string | undefined;
      headers?: {
        [key: string]: string;
      } | null | undefined;
      allowed_tools?: string[] | components['schemas']['ResponsesMcpToolFilter'] | null | undefined;
      require_approval?: 'always' | 'never' | components['schemas']['ResponsesMcpApprovalRules'] | null | undefined;
    };
    ResponsesMcpToolFilter: {
      tool_names?: string[] | undefined;
      read_only?: boolean | undefined;
    };
    ResponsesMcpToolInfo: {
      name: string;
      description?: string | null | undefined;
      input_schema: {
        [key: string]: unknown;
      };
      annotations?: unknown;
    };
    ResponsesMcpToolNames: {
      tool_names?: string[] | undefined;
    };
    ResponsesMemoryItem: {
      type: 'openrouter:memory';
      id?: string | undefined;
      status: components['schemas']['ResponsesItemStatus'];
      action?: 'read' | 'write' | 'delete' | (string & {}) | undefined;
      key?: string | undefined;
      value?: unknown;
    };
    ResponsesMessagePhase: 'commentary' | 'final_answer' | (string & {}) | null;
    ResponsesNamespaceFunction: {
      type: 'function';
      name: string;
      description?: string | null | undefined;
      parameters?: {
        [key: string]: unknown;
      } | null | undefined;
      output_schema?: {
        [key: string]: unknown;
      } | null | undefined;
      strict?: boolean | null | undefined;
      allowed_callers?: ('direct' | 'programmatic' | (string & {}))[] | null | undefined;
      defer_loading?: boolean | undefined;
    };
    ResponsesNamespaceMember:
      | components['schemas']['ResponsesNamespaceFunction']
      | components['schemas']['ResponsesCustomTool'];
    ResponsesNamespaceTool: {
      type: 'namespace';
      name: string;
      description: string;
      tools: components['schemas']['ResponsesNamespaceMember'][];
    };
    ResponsesOpenPageAction: {
      type: 'open_page';
      url?: string | null | undefined;
    };
    ResponsesOtherTool: {
      type: string;
    } & {
      [key: string]: unknown;
    };
    ResponsesOutputContent: components['schemas']['ResponsesOutputText'] | components['schemas']['ResponsesRefusal'];
    ResponsesOutputItem:
      | components['schemas']['ResponsesOutputMessage']
      | components['schemas']['ResponsesReasoningItem']
      | components['schemas']['ResponsesFunctionCall']
      | components['schemas']['ResponsesCustomToolCall']
      | components['schemas']['ResponsesWebSearchCall']
      | components['schemas']['ResponsesFileSearchCall']
      | components['schemas']['ResponsesImageGenerationCall']
      | components['schemas']['ResponsesCodeInterpreterCall']
      | components['schemas']['ResponsesComputerCall']
      | components['schemas']['ResponsesApplyPatchCall']
      | components['schemas']['ResponsesShellCall']
      | components['schemas']['ResponsesShellCallOutput']
      | components['schemas']['ResponsesDatetimeItem']
      | components['schemas']['ResponsesWebSearchItem']
      | components['schemas']['ResponsesWebFetchItem']
      | components['schemas']['ResponsesFileSearchItem']
      | components['schemas']['ResponsesToolSearchItem']
      | components['schemas']['ResponsesSearchModelsItem']
      | components['schemas']['ResponsesImageGenerationItem']
      | components['schemas']['ResponsesCodeInterpreterItem']
      | components['schemas']['ResponsesBashItem']
      | components['schemas']['ResponsesShellItem']
      | components['schemas']['ResponsesTextEditorItem']
      | components['schemas']['ResponsesApplyPatchItem']
      | components['schemas']['ResponsesFilesItem']
      | components['schemas']['ResponsesMemoryItem']
      | components['schemas']['ResponsesBrowserUseItem']
      | components['schemas']['ResponsesMcpItem']
      | components['schemas']['ResponsesAdvisorItem']
      | components['schemas']['ResponsesSubagentItem']
      | components['schemas']['ResponsesFusionItem'];
    ResponsesOutputItemAddedEvent: {
      type: 'response.output_item.added';
      sequence_number: number;
      output_index: number;
      item: components['schemas']['ResponsesOutputItem'];
    };
    ResponsesOutputItemDoneEvent: {
      type: 'response.output_item.done';
      sequence_number: number;
      output_index: number;
      item: components['schemas']['ResponsesOutputItem'];
    };
    ResponsesOutputMessage: {
      type: 'message';
      id: string;
      role: 'assistant';
      content: components['schemas']['ResponsesOutputContent'][];
      status?: components['schemas']['ResponsesItemStatus'];
      phase?: components['schemas']['ResponsesMessagePhase'];
    };
    ResponsesOutputText: {
      type: 'output_text';
      text: string;
      annotations?: components['schemas']['ResponsesAnnotation'][] | undefined;
      logprobs?: components['schemas']['TokenLogprob'][] | undefined;
    };
    ResponsesOutputTextAnnotationAddedEvent: {
      type: 'response.output_text.annotation.added';
      sequence_number: number;
      item_id: string;
      output_index: number;
      content_index: number;
      annotation_index: number;
      annotation: components['schemas']['ResponsesAnnotation'];
    };
    ResponsesOutputTextDeltaEvent: {
      type: 'response.output_text.delta';
      sequence_number: number;
      item_id: string;
      output_index: number;
      content_index: number;
      delta: string;
      logprobs?: components['schemas']['ResponsesTokenLogprob'][];
    };
    ResponsesOutputTextDoneEvent: {
      type: 'response.output_text.done';
      sequence_number: number;
      item_id: string;
      output_index: number;
      content_index: number;
      text: string;
      logprobs?: components['schemas']['ResponsesTokenLogprob'][];
    };
    ResponsesOutputTokensDetails: {
      reasoning_tokens?: number | null;
    };
    ResponsesPatchOperation:
      | components['schemas']['ResponsesCreateFile']
      | components['schemas']['ResponsesUpdateFile']
      | components['schemas']['ResponsesDeleteFile'];
    ResponsesPrompt: {
      id: string;
      variables?: {
        [key: string]: string | components['schemas']['ResponsesToolOutputContent'];
      } | null | undefined;
    };
    ResponsesRankingOptions: {
      ranker?: 'auto' | 'default-2024-11-15' | (string & {}) | undefined;
      score_threshold?: number | undefined;
    };
    ResponsesReasoningItem: {
      type: 'reasoning';
      summary: components['schemas']['ResponsesSummaryText'][];
      id?: string;
      content?: components['schemas']['ResponsesReasoningText'][] | null;
      encrypted_content?: string | null;
      signature?: string | null;
      format?: components['schemas']['ReasoningFormat'];
      status?: components['schemas']['ResponsesItemStatus'];
    };
    ResponsesReasoningItemParam: {
      type: 'reasoning';
      summary?: components['schemas']['ResponsesSummaryText'][] | null | undefined;
      id?: string | undefined;
      content?: components['schemas']['ResponsesReasoningText'][] | null | undefined;
      encrypted_content?: string | null | undefined;
      signature?: string | null | undefined;
      format?: components['schemas']['ReasoningFormat'] | undefined;
      status?: components['schemas']['ResponsesItemStatus'] | undefined;
    };
    ResponsesReasoningSummaryPartAddedEvent: {
      type: 'response.reasoning_summary_part.added';
      sequence_number: number;
      item_id: string;
      output_index: number;
      summary_index: number;
      part: components['schemas']['ResponsesSummaryText'];
    };
    ResponsesReasoningSummaryPartDoneEvent: {
      type: 'response.reasoning_summary_part.done';
      sequence_number: number;
      item_id: string;
      output_index: number;
      summary_index: number;
      part: components['schemas']['ResponsesSummaryText'];
    };
    ResponsesReasoningSummaryTextDeltaEvent: {
      type: 'response.reasoning_summary_text.delta';
      sequence_number: number;
      item_id: string;
      output_index: number;
      summary_index: number;
      delta: string;
    };
    ResponsesReasoningSummaryTextDoneEvent: {
      type: 'response.reasoning_summary_text.done';
      sequence_number: number;
      item_id: string;
      output_index: number;
      summary_index: number;
      text: string;
    };
    ResponsesReasoningText: {
      type: 'reasoning_text';
      text: string;
    };
    ResponsesReasoningTextDeltaEvent: {
      type: 'response.reasoning_text.delta';
      sequence_number: number;
      item_id: string;
      output_index: number;
      content_index: number;
      delta: string;
    };
    ResponsesReasoningTextDoneEvent: {
      type: 'response.reasoning_text.done';
      sequence_number: number;
      item_id: string;
      output_index: number;
      content_index: number;
      text: string;
    };
    ResponsesRefusal: {
      type: 'refusal';
      refusal: string;
    };
    ResponsesRefusalDeltaEvent: {
      type: 'response.refusal.delta';
      sequence_number: number;
      item_id: string;
      output_index: number;
      content_index: number;
      delta: string;
    };
    ResponsesRefusalDoneEvent: {
      type: 'response.refusal.done';
      sequence_number: number;
      item_id: string;
      output_index: number;
      content_index: number;
      refusal: string;
    };
    ResponsesResult: {
      id: string;
      object: 'response' | (string & {});
      created_at?: number | null;
      completed_at?: number | null;
      model: string;
      status?: components['schemas']['ResponsesStatus'];
      output: components['schemas']['ResponsesOutputItem'][];
      output_text?: string | null;
      error?: components['schemas']['ResponsesError'] | null;
      error_type?: components['schemas']['ErrorType'];
      incomplete_details?: components['schemas']['ResponsesIncompleteDetails'] | null;
      usage?: components['schemas']['ResponsesUsage'] | null;
      instructions?: string | components['schemas']['ResponsesInputItem'][] | null;
      tools?: components['schemas']['ResponsesTool'][];
      tool_choice?: components['schemas']['ResponsesToolChoice'];
      parallel_tool_calls?: boolean | null;
      max_output_tokens?: number | null;
      max_tool_calls?: number | null;
      temperature?: number | null;
      top_p?: number | null;
      top_logprobs?: number | null;
      frequency_penalty?: number | null;
      presence_penalty?: number | null;
      text?: components['schemas']['ResponsesTextOptions'] | null;
      reasoning?: components['schemas']['ReasoningOptions'] | null;
      truncation?: 'auto' | 'disabled' | (string & {}) | null;
      service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'scale' | (string & {}) | null;
      prompt?: components['schemas']['ResponsesPrompt'] | null;
      prompt_cache_key?: string | null;
      prompt_cache_options?: components['schemas']['PromptCacheOptions'] | null;
      metadata?: {
        [key: string]: string;
      } | null;
      user?: string | null;
      safety_identifier?: string | null;
      background?: boolean | null;
      previous_response_id?: string | null;
      store?: boolean | null;
      openrouter_metadata?: components['schemas']['OpenRouterMetadata'];
    };
    ResponsesSafetyCheck: {
      id: string;
      code?: string | null | undefined;
      message?: string | null | undefined;
    };
    ResponsesSearchAction: {
      type: 'search';
      query?: string | undefined;
      queries?: string[] | undefined;
      sources?: components['schemas']['ResponsesWebSource'][] | undefined;
    };
    ResponsesSearchModelsItem: {
      type: 'openrouter:experimental__search_models';
      id?: string | undefined;
      status: components['schemas']['ResponsesItemStatus'];
      query?: string | undefined;
      arguments?: string | undefined;
    };
    ResponsesSearchStatus: 'in_progress' | 'searching' | 'completed' | 'failed' | (string & {});
    ResponsesShellAction: {
      commands: string[];
      max_output_length?: number | null | undefined;
      timeout_ms?: number | null | undefined;
    };
    ResponsesShellCall: {
      type: 'shell_call';
      id?: string | null | undefined;
      call_id: string;
      action?: components['schemas']['ResponsesShellAction'] | undefined;
      arguments?: string | null | undefined;
      environment?: unknown;
      status?: components['schemas']['ResponsesItemStatus'] | null | undefined;
    };
    ResponsesShellCallOutput: {
      type: 'shell_call_output';
      id?: string | null | undefined;
      call_id: string;
      output: components['schemas']['ResponsesShellOutput'][];
      max_output_length?: number | null | undefined;
      status?: components['schemas']['ResponsesItemStatus'] | null | undefined;
    };
    ResponsesShellExit: {
      type: 'exit';
      exit_code: number;
    };
    ResponsesShellItem: {
      type: 'openrouter:shell';
      id?: string | undefined;
      status: components['schemas']['ResponsesItemStatus'];
      call_id?: string | null | undefined;
      arguments?: string | null | undefined;
      action?: components['schemas']['ResponsesShellAction'] | undefined;
      output?: components['schemas']['ResponsesShellOutput'][] | undefined;
    };
    ResponsesShellOutcome: components['schemas']['ResponsesShellExit'] | components['schemas']['ResponsesShellTimeout'];
    ResponsesShellOutput: {
      stdout: string;
      stderr: string;
      outcome: components['schemas']['ResponsesShellOutcome'];
    };
    ResponsesShellParameters: {
      engine?: 'auto' | 'openrouter' | (string & {}) | undefined;
      environment?: components['schemas']['BashEnvironment'] | undefined;
      sleep_after_seconds?: number | undefined;
    };
    ResponsesShellServerTool: {
      type: 'openrouter:shell';
      parameters?: components['schemas']['ResponsesShellParameters'] | undefined;
    };
    ResponsesShellTimeout: {
      type: 'timeout';
    };
    ResponsesShellTool: {
      type: 'shell';
    };
    ResponsesStatus: 'completed' | 'incomplete' | 'in_progress' | 'failed' | 'cancelled' | 'queued' | (string & {});
    ResponsesStreamEvent:
      | components['schemas']['ResponsesCreatedEvent']
      | components['schemas']['ResponsesInProgressEvent']
      | components['schemas']['ResponsesCompletedEvent']
      | components['schemas']['ResponsesIncompleteEvent']
      | components['schemas']['ResponsesFailedEvent']
      | components['schemas']['ResponsesErrorEvent']
      | components['schemas']['ResponsesOutputItemAddedEvent']
      | components['schemas']['ResponsesOutputItemDoneEvent']
      | components['schemas']['ResponsesContentPartAddedEvent']
      | components['schemas']['ResponsesContentPartDoneEvent']
      | components['schemas']['ResponsesOutputTextDeltaEvent']
      | components['schemas']['ResponsesOutputTextDoneEvent']
      | components['schemas']['ResponsesOutputTextAnnotationAddedEvent']
      | components['schemas']['ResponsesRefusalDeltaEvent']
      | components['schemas']['ResponsesRefusalDoneEvent']
      | components['schemas']['ResponsesReasoningTextDeltaEvent']
      | components['schemas']['ResponsesReasoningTextDoneEvent']
      | components['schemas']['ResponsesReasoningSummaryPartAddedEvent']
      | components['schemas']['ResponsesReasoningSummaryPartDoneEvent']
      | components['schemas']['ResponsesReasoningSummaryTextDeltaEvent']
      | components['schemas']['ResponsesReasoningSummaryTextDoneEvent']
      | components['schemas']['ResponsesFunctionCallArgumentsDeltaEvent']
      | components['schemas']['ResponsesFunctionCallArgumentsDoneEvent']
      | components['schemas']['ResponsesCustomToolCallInputDeltaEvent']
      | components['schemas']['ResponsesCustomToolCallInputDoneEvent']
      | components['schemas']['ResponsesImageGenerationCallInProgressEvent']
      | components['schemas']['ResponsesImageGenerationCallGeneratingEvent']
      | components['schemas']['ResponsesImageGenerationCallPartialImageEvent']
      | components['schemas']['ResponsesImageGenerationCallCompletedEvent']
      | components['schemas']['ResponsesCodeInterpreterCallInProgressEvent']
      | components['schemas']['ResponsesCodeInterpreterCallInterpretingEvent']
      | components['schemas']['ResponsesCodeInterpreterCallCompletedEvent']
      | components['schemas']['ResponsesCodeInterpreterCallCodeDeltaEvent']
      | components['schemas']['ResponsesCodeInterpreterCallCodeDoneEvent']
      | components['schemas']['ResponsesWebSearchCallInProgressEvent']
      | components['schemas']['ResponsesWebSearchCallSearchingEvent']
      | components['schemas']['ResponsesWebSearchCallCompletedEvent']
      | components['schemas']['ResponsesApplyPatchCallOperationDiffDeltaEvent']
      | components['schemas']['ResponsesApplyPatchCallOperationDiffDoneEvent']
      | components['schemas']['ResponsesFusionCallInProgressEvent']
      | components['schemas']['ResponsesFusionCallPanelAddedEvent']
      | components['schemas']['ResponsesFusionCallPanelDeltaEvent']
      | components['schemas']['ResponsesFusionCallPanelReasoningDeltaEvent']
      | components['schemas']['ResponsesFusionCallPanelCompletedEvent']
      | components['schemas']['ResponsesFusionCallPanelFailedEvent']
      | components['schemas']['ResponsesFusionCallAnalysisInProgressEvent']
      | components['schemas']['ResponsesFusionCallAnalysisCompletedEvent']
      | components['schemas']['ResponsesFusionCallCompletedEvent']
      | components['schemas']['ResponsesDebugEvent'];
    ResponsesSubagentItem: {
      type: 'openrouter:subagent';
      id?: string | undefined;
      status: components['schemas']['ResponsesFailableStatus'];
      call_id?: string | undefined;
      instance_name?: string | undefined;
      name?: string | undefined;
      model?: string | undefined;
      task_name?: string | undefined;
      task_description?: string | undefined;
      outcome?: string | undefined;
      error?: string | undefined;
    };
    ResponsesSubagentStep: {
      type: string;
    } & {
      [key: string]: unknown;
    };
    ResponsesSummaryText: {
      type: 'summary_text';
      text: string;
    };
    ResponsesTextEditorItem: {
      type: 'openrouter:text_editor';
      id?: string | undefined;
      status: components['schemas']['ResponsesItemStatus'];
      command?: 'view' | 'create' | 'str_replace' | 'insert' | (string & {}) | undefined;
      filePath?: string | undefined;
    };
    ResponsesTextFormat:
      | components['schemas']['ResponseFormatText']
      | components['schemas']['ResponseFormatJsonObject']
      | components['schemas']['ResponsesJsonSchemaFormat'];
    ResponsesTextOptions: {
      format?: components['schemas']['ResponsesTextFormat'] | undefined;
      verbosity?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null | undefined;
    };
    ResponsesTokenLogprob: {
      token: string;
      logprob: number;
      bytes?: number[] | null;
      top_logprobs?: components['schemas']['ResponsesTopLogprob'][];
    };
    ResponsesTool:
      | components['schemas']['ResponsesFunctionTool']
      | components['schemas']['ResponsesCustomTool']
      | components['schemas']['ResponsesNamespaceTool']
      | components['schemas']['ResponsesWebSearchTool']
      | components['schemas']['ResponsesFileSearchTool']
      | components['schemas']['ResponsesComputerTool']
      | components['schemas']['ResponsesCodeInterpreterTool']
      | components['schemas']['ResponsesMcpTool']
      | components['schemas']['ResponsesImageGenerationTool']
      | components['schemas']['ResponsesLocalShellTool']
      | components['schemas']['ResponsesShellTool']
      | components['schemas']['ResponsesApplyPatchTool']
      | components['schemas']['WebSearchServerTool']
      | components['schemas']['WebFetchServerTool']
      | components['schemas']['DatetimeServerTool']
      | components['schemas']['ImageGenerationServerTool']
      | components['schemas']['FilesServerTool']
      | components['schemas']['BashServerTool']
      | components['schemas']['AdvisorServerTool']
      | components['schemas']['SubagentServerTool']
      | components['schemas']['FusionServerTool']
      | components['schemas']['SearchModelsServerTool']
      | components['schemas']['ResponsesToolSearchServerTool']
      | components['schemas']['ResponsesShellServerTool']
      | components['schemas']['ResponsesApplyPatchServerTool'];
    ResponsesToolChoice:
      | 'auto'
      | 'none'
      | 'required'
      | components['schemas']['ResponsesFunctionToolChoice']
      | components['schemas']['ResponsesAllowedToolChoice']
      | components['schemas']['ResponsesHostedToolChoice'];
    ResponsesToolOutputContent:
      | components['schemas']['ResponsesInputText']
      | components['schemas']['ResponsesInputImage']
      | components['schemas']['ResponsesInputFile'];
    ResponsesToolSearchItem: {
      type: 'openrouter:tool_search';
      id?: string | undefined;
      status: components['schemas']['ResponsesItemStatus'];
      query?: string | undefined;
    };
    ResponsesToolSearchParameters: {
      max_results?: number | undefined;
    };
    ResponsesToolSearchServerTool: {
      type: 'openrouter:tool_search';
      parameters?: components['schemas']['ResponsesToolSearchParameters'] | undefined;
    };
    ResponsesTopLogprob: {
      token?: string;
      logprob?: number;
      bytes?: number[] | null;
    };
    ResponsesUpdateFile: {
      type: 'update_file';
      path: string;
      diff: string;
    };
    ResponsesUrlCitation: {
      type: 'url_citation';
      url: string;
      title?: string | null | undefined;
      content?: string | null | undefined;
      start_index?: number | null | undefined;
      end_index?: number | null | undefined;
    };
    ResponsesUsage: {
      input_tokens: number;
      input_tokens_details?: components['schemas']['ResponsesInputTokensDetails'] | null;
      output_tokens: number;
      output_tokens_details?: components['schemas']['ResponsesOutputTokensDetails'] | null;
      total_tokens: number;
      cost?: number | null;
      cost_details?: components['schemas']['ResponsesCostDetails'] | null;
      is_byok?: boolean;
      server_tool_use_details?: components['schemas']['ServerToolUseDetails'] | null;
    };
    ResponsesWebFetchItem: {
      type: 'openrouter:web_fetch';
      id?: string | undefined;
      status: components['schemas']['ResponsesItemStatus'];
      url?: string | undefined;
      title?: string | undefined;
      content?: string | undefined;
      httpStatus?: number | undefined;
      error?: string | undefined;
    };
    ResponsesWebSearchAction:
      | components['schemas']['ResponsesSearchAction']
      | components['schemas']['ResponsesOpenPageAction']
      | components['schemas']['ResponsesFindInPageAction'];
    ResponsesWebSearchCall: {
      type: 'web_search_call';
      id: string;
      status: components['schemas']['ResponsesSearchStatus'];
      action?: components['schemas']['ResponsesWebSearchAction'] | undefined;
    };
    ResponsesWebSearchCallCompletedEvent: {
      type: 'response.web_search_call.completed';
      sequence_number: number;
      item_id: string;
      output_index: number;
    };
    ResponsesWebSearchCallInProgressEvent: {
      type: 'response.web_search_call.in_progress';
      sequence_number: number;
      item_id: string;
      output_index: number;
    };
    ResponsesWebSearchCallSearchingEvent: {
      type: 'response.web_search_call.searching';
      sequence_number: number;
      item_id: string;
      output_index: number;
    };
    ResponsesWebSearchFilters: {
      allowed_domains?: string[] | null | undefined;
      blocked_domains?: string[] | null | undefined;
      excluded_domains?: string[] | null | undefined;
    };
    ResponsesWebSearchItem: {
      type: 'openrouter:web_search';
      id?: string | undefined;
      status: components['schemas']['ResponsesItemStatus'];
      action?: components['schemas']['ResponsesSearchAction'] | undefined;
    };
    ResponsesWebSearchTool: {
      type: 'web_search' | 'web_search_2025_08_26' | 'web_search_preview' | 'web_search_preview_2025_03_11';
      engine?: components['schemas']['WebSearchEngine'] | undefined;
      mode?: components['schemas']['SearchMode'] | undefined;
      max_results?: number | undefined;
      max_uses?: number | undefined;
      search_context_size?: components['schemas']['SearchContextSize'] | undefined;
      filters?: components['schemas']['ResponsesWebSearchFilters'] | null | undefined;
      user_location?: components['schemas']['UserLocation'] | null | undefined;
    };
    ResponsesWebSource: {
      type: 'url';
      url: string;
    };
    RouterAttempt: {
      model: string;
      provider: string;
      status: number;
    };
    RouterCostTier: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {});
    RouterEndpoint: {
      model: string;
      provider: string;
      selected: boolean;
    };
    RouterEndpoints: {
      total: number;
      available: components['schemas']['RouterEndpoint'][];
    };
    RouterParams: {
      quality_floor?: number;
      throughput_floor?: number;
      version_group?: string;
    } & {
      [key: string]: unknown;
    };
    ScimGroup: {
      id: string;
      organization_id: string;
      external_id: string | null;
      display_name: string;
      created_at: string;
      updated_at: string;
    };
    ScimGroupMapping: {
      id: string;
      organization_id: string;
      scim_group_id: string;
      workspace_id: string;
      role: components['schemas']['ScimWorkspaceRole'];
      created_at: string;
      updated_at: string;
    };
    ScimGroupMappingCreateParams: {
      scim_group_id: string;
      workspace_id: string;
      role: components['schemas']['ScimWorkspaceRole'];
    };
    ScimGroupMappingDeleteResponse: {
      deleted: true;
    };
    ScimGroupMappingResponse: {
      data: components['schemas']['ScimGroupMapping'];
    };
    ScimGroupMappingUpdateParams: {
      role: components['schemas']['ScimWorkspaceRole'];
    };
    ScimGroupMappingsListResponse: {
      data: components['schemas']['ScimGroupMapping'][];
      total_count: number;
    };
    ScimGroupsListResponse: {
      data: components['schemas']['ScimGroup'][];
      total_count: number;
    };
    ScimSyncJob: {
      id: string;
      status: 'queued' | 'running' | 'succeeded' | 'failed' | (string & {});
      created_at: string;
      started_at: string | null;
      finished_at: string | null;
      synced_groups: number | null;
      deleted_groups: number | null;
      error_message: string | null;
    };
    ScimSyncJobResponse: {
      data: components['schemas']['ScimSyncJob'];
    };
    ScimWorkspaceRole: 'admin' | 'member' | (string & {});
    SearchBenchmarkConfig: {
      max_agent_turns: number | null;
      reasoning_effort: string | null;
      temperature: number | null;
    };
    SearchBenchmarkResult: {
      source: 'openrouter';
      benchmark_type: 'search_browsecomp' | 'search_hle' | 'search_dsqa' | 'search_widesearch' | (string & {});
      model_permaslug: string;
      display_name: string;
      search_engine: string;
      search_surface: 'server-tool' | 'plugin' | (string & {});
      primary_metric: 'accuracy' | 'f1_by_item' | (string & {});
      primary_score: number;
      avg_cost_per_task: number | null;
      avg_latency_per_task_ms: number | null;
      total_tasks: number;
      last_run_timestamp: string;
      run_config?: components['schemas']['SearchBenchmarkConfig'];
    };
    SearchContextSize: 'low' | 'medium' | 'high' | (string & {});
    SearchMode:
      | 'instant'
      | 'fast'
      | 'auto'
      | 'deep-lite'
      | 'deep'
      | 'deep-reasoning'
      | 'turbo'
      | 'basic'
      | 'advanced'
      | (string & {});
    SearchModelsParameters: {
      max_results?: number | undefined;
    };
    SearchModelsServerTool: {
      type: 'openrouter:experimental__search_models';
      parameters?: components['schemas']['SearchModelsParameters'] | undefined;
    };
    ServerTool: {
      id: string;
      name: string;
      summary: string;
      tool_description: string;
      status: 'active' | 'deprecated' | (string & {});
      docs_url: string;
      aliases: components['schemas']['ServerToolAlias'][];
      supported_api_formats: components['schemas']['ServerToolApiFormat'][];
      default_engine: string | null;
      fallback_engine: string | null;
      parameters_schema: {
        [key: string]: unknown;
      };
      input_schema: {
        [key: string]: unknown;
      };
      output_schema: {
        [key: string]: unknown;
      } | null;
      engines: components['schemas']['ServerToolEngine'][];
      native_support: components['schemas']['ServerToolNativeSupport'];
    };
    ServerToolAlias: {
      type: string;
      api_formats: components['schemas']['ServerToolApiFormat'][];
      output_names: components['schemas']['ServerToolOutputName'][];
    };
    ServerToolApiFormat: 'responses' | 'chat-completions' | 'anthropic-messages' | (string & {});
    ServerToolDataRegion: 'global' | 'europe' | 'us' | (string & {});
    ServerToolEngine: {
      id: string | null;
      name: string;
      executed_by: 'provider' | 'openrouter' | 'client' | (string & {});
      data_regions: components['schemas']['ServerToolDataRegion'][];
      byok: 'required' | 'optional' | 'none' | (string & {});
      default_mode: string | null;
      pricing_source: 'openrouter' | 'provider' | 'byok' | 'none' | (string & {});
      pricing_doc_url: string | null;
      pricing: components['schemas']['ServerToolPrice'][];
    };
    ServerToolNativeModel: {
      slug: string;
      providers: string[];
    };
    ServerToolNativeSupport: {
      endpoint_count: number;
      model_count: number;
      models?: components['schemas']['ServerToolNativeModel'][];
    };
    ServerToolOutputName: {
      api_format: components['schemas']['ServerToolApiFormat'];
      type: string;
      name?: string;
    };
    ServerToolPrice: {
      mode: string | null;
      unit: string;
      price: string;
      max_units_per_call: number;
    };
    ServerToolReasoning: {
      effort?: components['schemas']['ReasoningEffort'] | undefined;
      max_tokens?: number | undefined;
    };
    ServerToolResponse: {
      data: components['schemas']['ServerTool'];
    };
    ServerToolUseDetails: {
      web_search_requests?: number | null;
      tool_calls_requested?: number | null;
      tool_calls_executed?: number | null;
    };
    ServerToolsListResponse: {
      data: components['schemas']['ServerTool'][];
      total_count?: number;
    };
    ServiceTier: 'auto' | 'default' | 'flex' | 'priority' | 'scale' | 'fast' | (string & {});
    SessionCost: {
      app_name: string;
      app_slug: string;
      model_permaslug: string;
      turn_range: components['schemas']['SessionTurnRange'];
      median_session_cost_usd: number;
    };
    SessionCostsListResponse: {
      data: components['schemas']['SessionCost'][];
      meta: components['schemas']['SessionCostsMeta'];
    };
    SessionCostsMeta: {
      as_of: string;
      window_days: number | null;
      window_end_date: string | null;
      version: 'v1' | (string & {});
    };
    SessionTurnRange: '1-turn' | '2-9-turns' | '10-49-turns' | '50-plus-turns' | (string & {});
    StopAfterCost: {
      type: 'max_cost';
      max_cost_in_dollars: number;
    };
    StopAfterSteps: {
      type: 'step_count_is';
      step_count: number;
    };
    StopAfterTokens: {
      type: 'max_tokens_used';
      max_tokens: number;
    };
    StopAfterToolCall: {
      type: 'has_tool_call';
      tool_name: string;
    };
    StopAtFinishReason: {
      type: 'finish_reason_is';
      reason: string;
    };
    StopServerToolsCondition:
      | components['schemas']['StopAfterSteps']
      | components['schemas']['StopAfterToolCall']
      | components['schemas']['StopAfterTokens']
      | components['schemas']['StopAfterCost']
      | components['schemas']['StopAtFinishReason'];
    StreamOptions: {
      /** @deprecated */
      include_usage?: boolean | null | undefined;
    };
    SubagentParameters: {
      model?: string | undefined;
      name?: string | undefined;
      instructions?: string | undefined;
      max_completion_tokens?: number | undefined;
      max_tool_calls?: number | undefined;
      temperature?: number | undefined;
      reasoning?: components['schemas']['ServerToolReasoning'] | undefined;
      inherit_functions?: boolean | undefined;
      inherited_function_names?: string[] | undefined;
      tools?: components['schemas']['NestedServerTool'][] | undefined;
    };
    SubagentServerTool: {
      type: 'openrouter:subagent';
      parameters?: components['schemas']['SubagentParameters'] | undefined;
    };
    TaskCategory: {
      key: string;
      label: string;
      usage_share: number;
      token_share: number;
    };
    TaskClassification: {
      tag: string;
      display_name: string;
      macro_category: string;
      usage_share: number;
      token_share: number;
      category_usage_share: number;
      category_token_share: number;
      models: components['schemas']['TaskClassificationModel'][];
    };
    TaskClassificationModel: {
      id: string;
      tag_usage_share: number;
      tag_token_share: number;
    };
    TaskClassifications: {
      as_of: string;
      window_days: number;
      macro_categories: components['schemas']['TaskCategory'][];
      classifications: components['schemas']['TaskClassification'][];
    };
    TaskClassificationsResponse: {
      data: components['schemas']['TaskClassifications'];
    };
    TokenLogprob: {
      token: string;
      logprob: number;
      bytes?: number[] | null | undefined;
      top_logprobs?: components['schemas']['TopLogprob'][] | undefined;
    };
    TopLogprob: {
      token: string;
      logprob: number;
      bytes?: number[] | null | undefined;
    };
    TopProvider: {
      context_length?: number | null;
      max_completion_tokens?: number | null;
      is_moderated: boolean;
    };
    TraceOptions: {
      trace_id?: string | undefined;
      trace_name?: string | undefined;
      span_name?: string | undefined;
      generation_name?: string | undefined;
      parent_span_id?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    UrlCitation: {
      url: string;
      title?: string | null | undefined;
      content?: string | null | undefined;
      start_index?: number | null | undefined;
      end_index?: number | null | undefined;
    };
    UrlCitationAnnotation: {
      type: 'url_citation';
      url_citation: components['schemas']['UrlCitation'];
    };
    Usage: {
      prompt_tokens: number;
      completion_tokens: number;
      total_tokens: number;
      prompt_tokens_details?: components['schemas']['PromptTokensDetails'] | null;
      completion_tokens_details?: components['schemas']['CompletionTokensDetails'] | null;
      cost?: number | null;
      is_byok?: boolean;
      cost_details?: components['schemas']['CostDetails'] | null;
      server_tool_use_details?: components['schemas']['ServerToolUseDetails'] | null;
      server_tool_use?: components['schemas']['ServerToolUseDetails'] | null;
    };
    UsageExtras: {
      cache_creation?: components['schemas']['MessageCacheCreation'] | null;
      iterations?: components['schemas']['MessageUsageIteration'][] | null;
      service_tier?: string | null;
      speed?: components['schemas']['MessageSpeed'] | null;
    };
    UsageOptions: {
      /** @deprecated */
      include?: boolean | undefined;
    };
    UserLocation: {
      type?: 'approximate' | undefined;
      city?: string | null | undefined;
      region?: string | null | undefined;
      country?: string | null | undefined;
      timezone?: string | null | undefined;
    };
    VaultEffectiveSecret: {
      name: string;
      scope: components['schemas']['VaultSecretScope'];
      hosts: string[] | null;
      fingerprint: string | null;
      created_at: string;
    };
    VaultEffectiveSecretsListResponse: {
      data: components['schemas']['VaultEffectiveSecret'][];
      has_more: boolean;
    };
    VaultSecret: {
      name: string;
      hosts: string[] | null;
      fingerprint: string | null;
      created_at: string;
    };
    VaultSecretCopyParams: {
      names: string[];
    };
    VaultSecretCopyResponse: {
      data: components['schemas']['VaultSecret'][];
    };
    VaultSecretResponse: {
      data: components['schemas']['VaultSecret'];
    };
    VaultSecretScope: 'intern' | 'attached' | 'workspace' | (string & {});
    VaultSecretSetParams: {
      hosts: string[];
      value: string;
    };
    VaultSecretsListResponse: {
      data: components['schemas']['VaultSecret'][];
      has_more: boolean;
    };
    Video: {
      id: string;
      status: components['schemas']['VideoStatus'];
      polling_url: string;
      generation_id?: string;
      unsigned_urls?: string[];
      usage?: components['schemas']['VideoUsage'];
      error?: string;
    };
    VideoCreateParams: {
      model: string;
      prompt?: string | undefined;
      duration?: number | undefined;
      resolution?: '480p' | '720p' | '768p' | '1080p' | '1K' | '2K' | '4K' | (string & {}) | undefined;
      aspect_ratio?:
        | '16:9'
        | '9:16'
        | '1:1'
        | '4:3'
        | '3:4'
        | '3:2'
        | '2:3'
        | '21:9'
        | '9:21'
        | (string & {})
        | undefined;
      size?: string | undefined;
      frame_images?: components['schemas']['VideoFrameImage'][] | undefined;
      input_references?: components['schemas']['VideoInputReference'][] | undefined;
      previous_job_id?: string | undefined;
      generate_audio?: boolean | undefined;
      seed?: number | undefined;
      creativity?: number | undefined;
      upscale_factor?: number | undefined;
      callback_url?: string | undefined;
      provider?: components['schemas']['ProviderOptionsHolder'] | undefined;
      session_id?: string | undefined;
      trace?: components['schemas']['TraceOptions'] | undefined;
      user?: string | undefined;
    };
    VideoFrameImage: {
      type: 'image_url';
      image_url: components['schemas']['MediaUrl'];
      frame_type: 'first_frame' | 'last_frame' | (string & {});
    };
    VideoInputReference:
      | components['schemas']['ImageReference']
      | components['schemas']['AudioReference']
      | components['schemas']['VideoReference'];
    VideoModel: {
      id: string;
      canonical_slug: string;
      name: string;
      created: number;
      description?: string;
      hugging_face_id?: string | null;
      supported_resolutions: ('480p' | '720p' | '768p' | '1080p' | '1K' | '2K' | '4K' | (string & {}))[] | null;
      supported_aspect_ratios:
        | ('16:9' | '9:16' | '1:1' | '4:3' | '3:4' | '3:2' | '2:3' | '21:9' | '9:21' | (string & {}))[]
        | null;
      supported_sizes: string[] | null;
      supported_durations: number[] | null;
      supported_frame_images: ('first_frame' | 'last_frame' | (string & {}))[] | null;
      upscale_factor: components['schemas']['VideoUpscaleRange'] | null;
      creativity: number[] | null;
      generate_audio: boolean | null;
      seed: boolean | null;
      allowed_passthrough_parameters: string[];
      pricing_skus?: {
        [key: string]: string;
      } | null;
    };
    VideoModelsListResponse: {
      data: components['schemas']['VideoModel'][];
    };
    VideoReference: {
      type: 'video_url';
      video_url: components['schemas']['MediaUrl'];
    };
    VideoStatus: 'pending' | 'in_progress' | 'completed' | 'failed' | 'cancelled' | 'expired' | (string & {});
    VideoUpscaleRange: {
      min?: number | null;
      max?: number | null;
    };
    VideoUrl: {
      url: string;
    };
    VideoUsage: {
      cost?: number | null;
      is_byok?: boolean;
    };
    WebFetchParameters: {
      engine?: 'auto' | 'native' | 'openrouter' | 'exa' | 'parallel' | 'firecrawl' | (string & {}) | undefined;
      max_uses?: number | undefined;
      max_content_tokens?: number | undefined;
      allowed_domains?: string[] | undefined;
      blocked_domains?: string[] | undefined;
    };
    WebFetchPlugin: {
      id: 'web-fetch';
      enabled?: boolean | undefined;
      max_uses?: number | undefined;
      max_content_tokens?: number | undefined;
      allowed_domains?: string[] | undefined;
      blocked_domains?: string[] | undefined;
    };
    WebFetchServerTool: {
      type: 'openrouter:web_fetch';
      parameters?: components['schemas']['WebFetchParameters'] | undefined;
    };
    WebPlugin: {
      id: 'web';
      enabled?: boolean | undefined;
      engine?: 'native' | 'exa' | 'firecrawl' | 'parallel' | 'perplexity' | (string & {}) | undefined;
      mode?: components['schemas']['SearchMode'] | undefined;
      max_results?: number | undefined;
      max_uses?: number | undefined;
      search_prompt?: string | undefined;
      include_domains?: string[] | undefined;
      exclude_domains?: string[] | undefined;
      user_location?: components['schemas']['UserLocation'] | null | undefined;
    };
    WebSearchEngine: 'auto' | 'native' | 'exa' | 'firecrawl' | 'parallel' | 'perplexity' | (string & {});
    WebSearchOptions: {
      search_context_size?: components['schemas']['SearchContextSize'] | undefined;
      user_location?: {
        [key: string]: unknown;
      } | null | undefined;
    };
    WebSearchParameters: {
      engine?: components['schemas']['WebSearchEngine'] | undefined;
      mode?: components['schemas']['SearchMode'] | undefined;
      max_results?: number | undefined;
      max_total_results?: number | undefined;
      max_uses?: number | undefined;
      max_characters?: number | undefined;
      search_context_size?: components['schemas']['SearchContextSize'] | undefined;
      allowed_domains?: string[] | undefined;
      excluded_domains?: string[] | undefined;
      user_location?: components['schemas']['UserLocation'] | undefined;
    };
    WebSearchServerTool: {
      type: 'openrouter:web_search';
      parameters?: components['schemas']['WebSearchParameters'] | undefined;
    };
    WebSearchShorthandTool: {
      type: 'web_search' | 'web_search_preview' | 'web_search_preview_2025_03_11' | 'web_search_2025_08_26';
      engine?: components['schemas']['WebSearchEngine'] | undefined;
      mode?: components['schemas']['SearchMode'] | undefined;
      max_results?: number | undefined;
      max_total_results?: number | undefined;
      max_uses?: number | undefined;
      max_characters?: number | undefined;
      search_context_size?: components['schemas']['SearchContextSize'] | undefined;
      allowed_domains?: string[] | undefined;
      excluded_domains?: string[] | undefined;
      user_location?: components['schemas']['UserLocation'] | undefined;
      parameters?: components['schemas']['WebSearchParameters'] | undefined;
    };
    Workspace: {
      id: string;
      name: string;
      slug: string;
      description: string | null;
      default_guardrail_id: string;
      default_text_model: string | null;
      default_image_model: string | null;
      default_provider_sort: string | null;
      is_observability_io_logging_enabled: boolean;
      io_logging_sampling_rate: number;
      io_logging_api_key_ids: number[] | null;
      is_observability_broadcast_enabled: boolean;
      is_data_discount_logging_enabled: boolean;
      include_byok_in_budgets?: boolean;
      disabled_server_tools?: string[] | null;
      created_at: string;
      updated_at: string | null;
      created_by: string | null;
    };
    WorkspaceBudget: {
      id: string;
      workspace_id: string;
      limit_usd: number;
      reset_interval: 'daily' | 'weekly' | 'monthly' | (string & {}) | null;
      created_at: string;
      updated_at: string;
    };
    WorkspaceBudgetDeleteResponse: {
      deleted: true;
    };
    WorkspaceBudgetInterval: 'daily' | 'weekly' | 'monthly' | 'lifetime';
    WorkspaceBudgetResponse: {
      data: components['schemas']['WorkspaceBudget'];
      include_byok_in_budgets?: boolean;
    };
    WorkspaceBudgetSetParams: {
      limit_usd: number;
      include_byok_in_budgets?: boolean | undefined;
    };
    WorkspaceBudgetsListResponse: {
      data: components['schemas']['WorkspaceBudget'][];
      include_byok_in_budgets?: boolean;
    };
    WorkspaceCreateParams: {
      name: string;
      slug: components['schemas']['WorkspaceSlug'];
      description?: string | null | undefined;
      default_text_model?: string | null | undefined;
      default_image_model?: string | null | undefined;
      default_provider_sort?: string | null | undefined;
      is_observability_io_logging_enabled?: boolean | undefined;
      io_logging_sampling_rate?: number | undefined;
      io_logging_api_key_ids?: number[] | null | undefined;
      is_observability_broadcast_enabled?: boolean | undefined;
      is_data_discount_logging_enabled?: boolean | undefined;
      disabled_server_tools?: components['schemas']['WorkspaceServerTool'][] | null | undefined;
    };
    WorkspaceDeleteResponse: {
      deleted: true;
    };
    WorkspaceMember: {
      id: string;
      user_id: string;
      workspace_id: string;
      role: 'admin' | 'member' | (string & {});
      created_at: string;
    };
    WorkspaceMembersAddParams: {
      user_ids: string[];
    };
    WorkspaceMembersAddResponse: {
      data: components['schemas']['WorkspaceMember'][];
      added_count: number;
    };
    WorkspaceMembersListResponse: {
      data: components['schemas']['WorkspaceMember'][];
      total_count: number;
    };
    WorkspaceMembersRemoveParams: {
      user_ids: string[];
    };
    WorkspaceMembersRemoveResponse: {
      removed_count: number;
    };
    WorkspaceResponse: {
      data: components['schemas']['Workspace'];
    };
    WorkspaceServerTool:
      | 'openrouter:advisor'
      | 'openrouter:apply_patch'
      | 'openrouter:bash'
      | 'openrouter:datetime'
      | 'openrouter:fusion'
      | 'openrouter:image_generation'
      | 'openrouter:experimental__search_models'
      | 'openrouter:shell'
      | 'openrouter:subagent'
      | 'openrouter:tool_search'
      | 'openrouter:web_fetch'
      | 'openrouter:web_search'
      | (string & {});
    WorkspaceSlug: string;
    WorkspaceUpdateParams: {
      name?: string | undefined;
      slug?: components['schemas']['WorkspaceSlug'] | undefined;
      description?: string | null | undefined;
      default_text_model?: string | null | undefined;
      default_image_model?: string | null | undefined;
      default_provider_sort?: string | null | undefined;
      is_observability_io_logging_enabled?: boolean | undefined;
      io_logging_sampling_rate?: number | undefined;
      io_logging_api_key_ids?: number[] | null | undefined;
      is_observability_broadcast_enabled?: boolean | undefined;
      is_data_discount_logging_enabled?: boolean | undefined;
      disabled_server_tools?: components['schemas']['WorkspaceServerTool'][] | null | undefined;
    };
    WorkspacesListResponse: {
      data: components['schemas']['Workspace'][];
      total_count: number;
    };
  };
  responses: {
    AccessDenied: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    AuthCodeInvalid: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    AuthCodeRefused: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    BadGateway: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    BadRequest: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    BatchNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    BatchRefused: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    BatchRunning: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    BatchUnaffordable: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    BudgetNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    ByokKeyNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    CoinbaseGone: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    Conflict: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    DestinationConflict: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    DestinationNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    EdgeNetworkTimeout: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    ExternalUserExists: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    ExternalUserNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    FileNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    FileTooLarge: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    Forbidden: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    GatewayTimeout: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    GenerationNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    GuardrailConflict: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    GuardrailNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    InternBadGateway: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternBadRequest: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternBusy: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternConflict: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternForbidden: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternGatewayTimeout: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternPayloadTooLarge: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternRateLimited: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternServerError: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternTimeout: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternUnauthorized: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternUnavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternUnsupportedMediaType: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternalServerError: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    InvalidParameters: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    JobNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    KeyNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    ManagementKeyRequired: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    ModelNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    NotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    OrganizationNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PayloadTooLarge: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PaymentRequired: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PresetConflict: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PresetNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PrivateEndpointBadGateway: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PrivateEndpointConflict: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PrivateEndpointCreateBadGateway: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json':
          | components['schemas']['PrivateEndpointCreateFailedResponse']
          | components['schemas']['ErrorResponse'];
      };
    };
    PrivateEndpointCreateConflict: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json':
          | components['schemas']['PrivateEndpointCreateFailedResponse']
          | components['schemas']['ErrorResponse'];
      };
    };
    PrivateEndpointCreateNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json':
          | components['schemas']['PrivateEndpointCreateFailedResponse']
          | components['schemas']['ErrorResponse'];
      };
    };
    PrivateEndpointCreateServerError: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json':
          | components['schemas']['PrivateEndpointCreateFailedResponse']
          | components['schemas']['ErrorResponse'];
      };
    };
    PrivateEndpointCreateUnprocessable: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json':
          | components['schemas']['PrivateEndpointCreateFailedResponse']
          | components['schemas']['ErrorResponse'];
      };
    };
    PrivateEndpointNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PrivateEndpointUnprocessable: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PrivateEndpointsForbidden: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PrivateProviderConflict: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PrivateProviderNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PrivateProvidersForbidden: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    ProviderOverloaded: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    RequestTimeout: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    ScimGroupMappingExists: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    ScimNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    ServiceUnavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    TooManyRequests: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        'X-RateLimit-Limit': components['headers']['XRateLimitLimit'];
        'X-RateLimit-Remaining': components['headers']['XRateLimitRemaining'];
        'X-RateLimit-Reset': components['headers']['XRateLimitReset'];
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    ToolNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    Unauthorized: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    UnprocessableEntity: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    VaultConflict: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    VaultForbidden: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    VaultNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    WorkspaceNotDeletable: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    WorkspaceNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
  };
  parameters: {
    ContainerFileId: string;
    ContainerId: string;
    ExternalUserId: string;
    FileFormat: components['schemas']['FileProvider'];
    FileId: string;
    FileWorkspaceId: string;
    IdempotencyKey: string;
    InternId: string;
    Limit: number;
    ModelAuthor: string;
    ModelSlug: string;
    ModelsLimit: number;
    ModelsOffset: number;
    Offset: number;
    OutputModalitiesFilter: string;
    PrivateEndpointId: string;
    PrivateProviderSlug: string;
    ScimGroupMappingId: string;
    VaultInternId: string;
    VaultLimit: number;
    VaultOffset: number;
    VaultSecretName: string;
    XAnthropicBeta: string;
    XOpenRouterCache: 'true' | 'false' | (string & {});
    XOpenRouterCacheClear: 'true' | 'false' | (string & {});
    XOpenRouterCacheTTL: number;
    XOpenRouterMetadata: 'enabled' | 'disabled' | (string & {});
    XSessionId: string;
  };
  requestBodies: never;
  headers: {
    RetryAfter: string;
    XGenerationId: string;
    XOpenRouterCacheAge: string;
    XOpenRouterCacheSourceId: string;
    XOpenRouterCacheStatus: string;
    XOpenRouterCacheTTL: string;
    XRateLimitLimit: string;
    XRateLimitRemaining: string;
    XRateLimitReset: string;
  };
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  'chat.completions.create': {
    parameters: {
      query?: never;
      header?: {
        'X-OpenRouter-Metadata'?: components['parameters']['XOpenRouterMetadata'] | undefined;
        'X-OpenRouter-Cache'?: components['parameters']['XOpenRouterCache'] | undefined;
        'X-OpenRouter-Cache-TTL'?: components['parameters']['XOpenRouterCacheTTL'] | undefined;
        'X-OpenRouter-Cache-Clear'?: components['parameters']['XOpenRouterCacheClear'] | undefined;
        'x-session-id'?: components['parameters']['XSessionId'] | undefined;
        'x-anthropic-beta'?: components['parameters']['XAnthropicBeta'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChatCompletionCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          'X-Generation-Id': components['headers']['XGenerationId'];
          'X-OpenRouter-Cache-Status': components['headers']['XOpenRouterCacheStatus'];
          'X-OpenRouter-Cache-Age': components['headers']['XOpenRouterCacheAge'];
          'X-OpenRouter-Cache-TTL': components['headers']['XOpenRouterCacheTTL'];
          'X-OpenRouter-Cache-Source-Id': components['headers']['XOpenRouterCacheSourceId'];
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChatCompletion'];
          'text/event-stream': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  'completions.create': {
    parameters: {
      query?: never;
      header?: {
        'X-OpenRouter-Metadata'?: components['parameters']['XOpenRouterMetadata'] | undefined;
        'X-OpenRouter-Cache'?: components['parameters']['XOpenRouterCache'] | undefined;
        'X-OpenRouter-Cache-TTL'?: components['parameters']['XOpenRouterCacheTTL'] | undefined;
        'X-OpenRouter-Cache-Clear'?: components['parameters']['XOpenRouterCacheClear'] | undefined;
        'x-session-id'?: components['parameters']['XSessionId'] | undefined;
        'x-anthropic-beta'?: components['parameters']['XAnthropicBeta'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CompletionCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          'X-Generation-Id': components['headers']['XGenerationId'];
          'X-OpenRouter-Cache-Status': components['headers']['XOpenRouterCacheStatus'];
          'X-OpenRouter-Cache-Age': components['headers']['XOpenRouterCacheAge'];
          'X-OpenRouter-Cache-TTL': components['headers']['XOpenRouterCacheTTL'];
          'X-OpenRouter-Cache-Source-Id': components['headers']['XOpenRouterCacheSourceId'];
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CompletionResponse'];
          'text/event-stream': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  'responses.create': {
    parameters: {
      query?: never;
      header?: {
        'X-OpenRouter-Metadata'?: components['parameters']['XOpenRouterMetadata'] | undefined;
        'X-OpenRouter-Cache'?: components['parameters']['XOpenRouterCache'] | undefined;
        'X-OpenRouter-Cache-TTL'?: components['parameters']['XOpenRouterCacheTTL'] | undefined;
        'X-OpenRouter-Cache-Clear'?: components['parameters']['XOpenRouterCacheClear'] | undefined;
        'x-session-id'?: components['parameters']['XSessionId'] | undefined;
        'x-anthropic-beta'?: components['parameters']['XAnthropicBeta'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResponsesCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          'X-Generation-Id': components['headers']['XGenerationId'];
          'X-OpenRouter-Cache-Status': components['headers']['XOpenRouterCacheStatus'];
          'X-OpenRouter-Cache-Age': components['headers']['XOpenRouterCacheAge'];
          'X-OpenRouter-Cache-TTL': components['headers']['XOpenRouterCacheTTL'];
          'X-OpenRouter-Cache-Source-Id': components['headers']['XOpenRouterCacheSourceId'];
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResponsesResult'];
          'text/event-stream': string;
        };
      };
      400: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  'embeddings.create': {
    parameters: {
      query?: never;
      header?: {
        'x-session-id'?: components['parameters']['XSessionId'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EmbeddingsCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          'X-Generation-Id': components['headers']['XGenerationId'];
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmbeddingsResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  'embeddings.listModels': {
    parameters: {
      query?: {
        offset?: components['parameters']['ModelsOffset'] | undefined;
        limit?: components['parameters']['ModelsLimit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      500: components['responses']['InternalServerError'];
    };
  };
  'files.list': {
    parameters: {
      query?: {
        workspace_id?: components['parameters']['FileWorkspaceId'] | undefined;
        provider?: components['parameters']['FileFormat'] | undefined;
        limit?: number | undefined;
        cursor?: string | undefined;
        after?: string | undefined;
        after_id?: string | undefined;
        before_id?: string | undefined;
        order?: 'asc' | 'desc' | (string & {}) | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  'files.create': {
    parameters: {
      query?: {
        workspace_id?: components['parameters']['FileWorkspaceId'] | undefined;
        provider?: components['parameters']['FileFormat'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['FileCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileObject'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      413: components['responses']['FileTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  'files.get': {
    parameters: {
      query?: {
        workspace_id?: components['parameters']['FileWorkspaceId'] | undefined;
        provider?: components['parameters']['FileFormat'] | undefined;
      };
      header?: never;
      path: {
        file_id: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileObject'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['FileNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  'files.delete': {
    parameters: {
      query?: {
        workspace_id?: components['parameters']['FileWorkspaceId'] | undefined;
        provider?: components['parameters']['FileFormat'] | undefined;
      };
      header?: never;
      path: {
        file_id: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileDeleteResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['FileNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  'containers.files.list': {
    parameters: {
      query?: {
        after?: string | undefined;
        limit?: number | undefined;
      };
      header?: never;
      path: {
        container_id: components['parameters']['ContainerId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContainerFileListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  'containers.files.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        container_id: components['parameters']['ContainerId'];
        file_id: components['parameters']['ContainerFileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContainerFile'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['FileNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  'containers.files.promote': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        container_id: components['parameters']['ContainerId'];
        file_id: components['parameters']['ContainerFileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileObject'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['FileNotFound'];
      413: components['responses']['FileTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  'videos.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VideoCreateParams'];
      };
    };
    responses: {
      202: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Video'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'videos.listModels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VideoModelsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['InternalServerError'];
    };
  };
  'videos.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        jobId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Video'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['JobNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  'batches.list': {
    parameters: {
      query?: {
        limit?: number | undefined;
        after?: string | undefined;
        status?:
          | ('validating' | 'in_progress' | 'completed' | 'failed' | 'expired' | 'cancelled' | (string & {}))[]
          | undefined;
        created_after?: components['schemas']['BatchTimestamp'] | undefined;
        created_before?: components['schemas']['BatchTimestamp'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
    };
  };
  'batches.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchCreateParams'];
      };
    };
    responses: {
      202: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Batch'];
        };
      };
      400: components['responses']['BatchRefused'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['BatchUnaffordable'];
      403: components['responses']['Forbidden'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
    };
  };
  'batches.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Batch'];
        };
      };
      401: components['responses']['Unauthorized'];
      402: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Batch'] | components['schemas']['ErrorResponse'];
        };
      };
      404: components['responses']['BatchNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
    };
  };
  'batches.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchDeleted'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['BatchNotFound'];
      409: components['responses']['BatchRunning'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
    };
  };
  'batches.listResults': {
    parameters: {
      query?: {
        limit?: number | undefined;
        cursor?: string | undefined;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchResultsResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      404: components['responses']['BatchNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
    };
  };
  'models.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['ModelsOffset'] | undefined;
        limit?: components['parameters']['ModelsLimit'] | undefined;
        category?: components['schemas']['ModelCategory'] | undefined;
        supported_parameters?: string | undefined;
        output_modalities?: components['parameters']['OutputModalitiesFilter'] | undefined;
        input_modalities?: string | undefined;
        sort?: components['schemas']['ModelSort'] | undefined;
        q?: string | undefined;
        context?: number | undefined;
        min_price?: number | undefined;
        max_price?: number | undefined;
        min_output_price?: number | undefined;
        max_output_price?: number | undefined;
        arch?: string | undefined;
        model_authors?: string | undefined;
        providers?: string | undefined;
        distillable?: components['schemas']['BooleanQuery'] | undefined;
        zdr?: true | 'true' | undefined;
        region?: 'eu' | 'us' | (string & {}) | undefined;
        min_age_days?: number | undefined;
        max_age_days?: number | undefined;
        min_intelligence_index?: number | undefined;
        max_intelligence_index?: number | undefined;
        min_coding_index?: number | undefined;
        max_coding_index?: number | undefined;
        min_agentic_index?: number | undefined;
        max_agentic_index?: number | undefined;
        min_tool_success_rate?: number | undefined;
        max_tool_success_rate?: number | undefined;
        use_rss?: components['schemas']['BooleanQuery'] | undefined;
        use_rss_chat_links?: components['schemas']['BooleanQuery'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelsListResponse'];
          'application/rss+xml': string;
        };
      };
      400: components['responses']['InvalidParameters'];
      403: components['responses']['Forbidden'];
      500: components['responses']['InternalServerError'];
    };
  };
  'models.count': {
    parameters: {
      query?: {
        output_modalities?: components['parameters']['OutputModalitiesFilter'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelsCountResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      403: components['responses']['Forbidden'];
      500: components['responses']['InternalServerError'];
    };
  };
  'models.listForUser': {
    parameters: {
      query?: {
        offset?: components['parameters']['ModelsOffset'] | undefined;
        limit?: components['parameters']['ModelsLimit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'models.listEndpoints': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        author: components['parameters']['ModelAuthor'];
        slug: components['parameters']['ModelSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelEndpointsResponse'];
        };
      };
      403: components['responses']['Forbidden'];
      404: components['responses']['ModelNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'endpoints.listZdr': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EndpointsListResponse'];
        };
      };
      403: components['responses']['Forbidden'];
      500: components['responses']['InternalServerError'];
    };
  };
  'parameters.get': {
    parameters: {
      query?: {
        provider?: string | undefined;
      };
      header?: never;
      path: {
        author: components['parameters']['ModelAuthor'];
        slug: components['parameters']['ModelSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelParametersResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['ModelNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'providers.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProvidersListResponse'];
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'generations.get': {
    parameters: {
      query: {
        id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GenerationResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['GenerationNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  'credits.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreditsResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'credits.createCoinbaseCharge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CoinbaseChargeCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CoinbaseChargeResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      410: components['responses']['CoinbaseGone'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'analytics.getActivity': {
    parameters: {
      query?: {
        date?: string | undefined;
        api_key_hash?: string | undefined;
        user_id?: string | undefined;
        group_by?: 'workspace' | (string & {}) | undefined;
        workspace_id?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActivityResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'keys.list': {
    parameters: {
      query?: {
        include_disabled?: components['schemas']['BooleanQuery'] | undefined;
        offset?: number | undefined;
        workspace_id?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeysListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'keys.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['KeyCreateParams'];
      };
    };
    responses: {
      201: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeyCreateResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'keys.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hash: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeyResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['KeyNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'keys.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hash: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeyDeleteResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['KeyNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'keys.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hash: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['KeyUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeyResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['KeyNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'keys.getCurrent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CurrentKeyResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      500: components['responses']['InternalServerError'];
    };
  };
  'oauth.exchangeAuthCode': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AuthCodeExchangeParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthCodeExchangeResponse'];
        };
      };
      400: components['responses']['AuthCodeInvalid'];
      403: components['responses']['AuthCodeRefused'];
      500: components['responses']['InternalServerError'];
    };
  };
  'oauth.createAuthCode': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AuthCodeCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthCodeResponse'];
        };
      };
      400: components['responses']['AuthCodeInvalid'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      409: components['responses']['Conflict'];
      500: components['responses']['InternalServerError'];
    };
  };
  'rerank.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RerankCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          'X-Generation-Id': components['headers']['XGenerationId'];
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RerankResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  'models.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        author: components['parameters']['ModelAuthor'];
        slug: components['parameters']['ModelSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelResponse'];
        };
      };
      403: components['responses']['Forbidden'];
      404: components['responses']['ModelNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'generations.getContent': {
    parameters: {
      query: {
        id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GenerationContentResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['GenerationNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  'generations.submitFeedback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GenerationFeedbackParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GenerationFeedbackResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['GenerationNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspacesListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WorkspaceCreateParams'];
      };
    };
    responses: {
      201: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['WorkspaceNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.delete': {
    parameters: {
      query?: {
        confirm_default_workspace_deletion?: boolean | undefined;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceDeleteResponse'];
        };
      };
      400: components['responses']['WorkspaceNotDeletable'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['WorkspaceNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WorkspaceUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['WorkspaceNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.budgets.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceBudgetsListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['WorkspaceNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.budgets.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        interval: components['schemas']['WorkspaceBudgetInterval'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceBudgetResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['BudgetNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.budgets.set': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        interval: components['schemas']['WorkspaceBudgetInterval'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WorkspaceBudgetSetParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceBudgetResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['WorkspaceNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.budgets.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        interval: components['schemas']['WorkspaceBudgetInterval'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceBudgetDeleteResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['WorkspaceNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.members.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceMembersListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['WorkspaceNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.members.add': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WorkspaceMembersAddParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceMembersAddResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['WorkspaceNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.members.remove': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WorkspaceMembersRemoveParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceMembersRemoveResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['WorkspaceNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'organization.listMembers': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationMembersListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['OrganizationNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'organization.getSettings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationSettingsResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['OrganizationNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'organization.updateSettings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrganizationSettingsUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationSettingsResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['OrganizationNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'scim.groupMappings.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScimGroupMappingsListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ScimNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'scim.groupMappings.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScimGroupMappingCreateParams'];
      };
    };
    responses: {
      201: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScimGroupMappingResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ScimNotFound'];
      409: components['responses']['ScimGroupMappingExists'];
      500: components['responses']['InternalServerError'];
    };
  };
  'scim.groupMappings.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['ScimGroupMappingId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScimGroupMappingResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ScimNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'scim.groupMappings.delete': {
    parameters: {
      query: {
        keep_members: components['schemas']['BooleanQuery'];
      };
      header?: never;
      path: {
        id: components['parameters']['ScimGroupMappingId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScimGroupMappingDeleteResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ScimNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'scim.groupMappings.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['ScimGroupMappingId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScimGroupMappingUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScimGroupMappingResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ScimNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'scim.listGroups': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScimGroupsListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ScimNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'scim.syncJobs.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScimSyncJobResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ScimNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'scim.syncJobs.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScimSyncJobResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ScimNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'externalUsers.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
        user?: string | undefined;
        include_inactive?: boolean | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExternalUsersListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ExternalUserNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'externalUsers.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExternalUserCreateParams'];
      };
    };
    responses: {
      201: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExternalUserResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ExternalUserNotFound'];
      409: components['responses']['ExternalUserExists'];
      500: components['responses']['InternalServerError'];
    };
  };
  'externalUsers.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user: components['parameters']['ExternalUserId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExternalUserResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ExternalUserNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'externalUsers.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user: components['parameters']['ExternalUserId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExternalUserResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ExternalUserNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'externalUsers.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user: components['parameters']['ExternalUserId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExternalUserUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExternalUserResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ExternalUserNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'privateEndpoints.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivateEndpointsListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateEndpointsForbidden'];
      408: components['responses']['RequestTimeout'];
      500: components['responses']['InternalServerError'];
    };
  };
  'privateEndpoints.create': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PrivateEndpointCreateParams'];
      };
    };
    responses: {
      201: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ManagedPrivateEndpointResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateEndpointsForbidden'];
      404: components['responses']['PrivateEndpointCreateNotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['PrivateEndpointCreateConflict'];
      422: components['responses']['PrivateEndpointCreateUnprocessable'];
      500: components['responses']['PrivateEndpointCreateServerError'];
      502: components['responses']['PrivateEndpointCreateBadGateway'];
    };
  };
  'privateEndpoints.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['PrivateEndpointId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivateEndpointResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateEndpointsForbidden'];
      404: components['responses']['PrivateEndpointNotFound'];
      408: components['responses']['RequestTimeout'];
      500: components['responses']['InternalServerError'];
    };
  };
  'privateEndpoints.delete': {
    parameters: {
      query?: {
        draft_only?: boolean | undefined;
      };
      header?: never;
      path: {
        id: components['parameters']['PrivateEndpointId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivateEndpointDeleteResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateEndpointsForbidden'];
      404: components['responses']['PrivateEndpointNotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['PrivateEndpointConflict'];
      422: components['responses']['PrivateEndpointUnprocessable'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['PrivateEndpointBadGateway'];
    };
  };
  'privateEndpoints.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['PrivateEndpointId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PrivateEndpointUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivateEndpointResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateEndpointsForbidden'];
      404: components['responses']['PrivateEndpointNotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['PrivateEndpointConflict'];
      422: components['responses']['PrivateEndpointUnprocessable'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['PrivateEndpointBadGateway'];
    };
  };
  'privateEndpoints.activate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['PrivateEndpointId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ManagedPrivateEndpointResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateEndpointsForbidden'];
      404: components['responses']['PrivateEndpointNotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['PrivateEndpointConflict'];
      422: components['responses']['PrivateEndpointUnprocessable'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['PrivateEndpointBadGateway'];
    };
  };
  'privateEndpoints.disable': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['PrivateEndpointId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ManagedPrivateEndpointResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateEndpointsForbidden'];
      404: components['responses']['PrivateEndpointNotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['PrivateEndpointConflict'];
      422: components['responses']['PrivateEndpointUnprocessable'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['PrivateEndpointBadGateway'];
    };
  };
  'privateEndpoints.enable': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['PrivateEndpointId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ManagedPrivateEndpointResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateEndpointsForbidden'];
      404: components['responses']['PrivateEndpointNotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['PrivateEndpointConflict'];
      422: components['responses']['PrivateEndpointUnprocessable'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['PrivateEndpointBadGateway'];
    };
  };
  'privateEndpoints.validate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['PrivateEndpointId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PrivateEndpointActivation'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivateEndpointValidationResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateEndpointsForbidden'];
      404: components['responses']['PrivateEndpointNotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['PrivateEndpointConflict'];
      422: components['responses']['PrivateEndpointUnprocessable'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['PrivateEndpointBadGateway'];
    };
  };
  'privateProviders.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivateProvidersListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateProvidersForbidden'];
      500: components['responses']['InternalServerError'];
    };
  };
  'privateProviders.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PrivateProviderCreateParams'];
      };
    };
    responses: {
      201: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivateProviderResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateProvidersForbidden'];
      409: components['responses']['PrivateProviderConflict'];
      500: components['responses']['InternalServerError'];
    };
  };
  'privateProviders.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: components['parameters']['PrivateProviderSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivateProviderResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateProvidersForbidden'];
      404: components['responses']['PrivateProviderNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'privateProviders.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: components['parameters']['PrivateProviderSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivateProviderDeleteResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateProvidersForbidden'];
      404: components['responses']['PrivateProviderNotFound'];
      409: components['responses']['PrivateProviderConflict'];
      500: components['responses']['InternalServerError'];
    };
  };
  'privateProviders.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: components['parameters']['PrivateProviderSlug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PrivateProviderUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivateProviderResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateProvidersForbidden'];
      404: components['responses']['PrivateProviderNotFound'];
      409: components['responses']['PrivateProviderConflict'];
      500: components['responses']['InternalServerError'];
    };
  };
  'byok.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
        workspace_id?: string | undefined;
        provider?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ByokKeysListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'byok.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ByokKeyCreateParams'];
      };
    };
    responses: {
      201: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ByokKeyResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'byok.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ByokKeyResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ByokKeyNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'byok.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ByokKeyDeleteResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ByokKeyNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'byok.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ByokKeyUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ByokKeyResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ByokKeyNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
        workspace_id?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuardrailCreateParams'];
      };
    };
    responses: {
      201: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['GuardrailNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailDeleteResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['GuardrailNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuardrailUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['GuardrailNotFound'];
      409: components['responses']['GuardrailConflict'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.listKeyAssignments': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailKeyAssignmentsListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['GuardrailNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.assignKeys': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuardrailKeysAssignParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailKeysAssignResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['GuardrailNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.unassignKeys': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuardrailKeysUnassignParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailKeysUnassignResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['GuardrailNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.listMemberAssignments': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailMemberAssignmentsListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['GuardrailNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.assignMembers': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuardrailMembersAssignParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailMembersAssignResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['GuardrailNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.unassignMembers': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuardrailMembersUnassignParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailMembersUnassignResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['GuardrailNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.listAllKeyAssignments': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailKeyAssignmentsListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.listAllMemberAssignments': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailMemberAssignmentsListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'observability.destinations.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
        workspace_id?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObservabilityDestinationsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'observability.destinations.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ObservabilityDestinationCreateParams'];
      };
    };
    responses: {
      201: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObservabilityDestinationResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      409: components['responses']['DestinationConflict'];
      500: components['responses']['InternalServerError'];
    };
  };
  'observability.destinations.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObservabilityDestinationResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['DestinationNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'observability.destinations.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObservabilityDestinationDeleteResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['DestinationNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'observability.destinations.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ObservabilityDestinationUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObservabilityDestinationResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['DestinationNotFound'];
      409: components['responses']['DestinationConflict'];
      500: components['responses']['InternalServerError'];
    };
  };
  'analytics.getMeta': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnalyticsMetaResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'analytics.query': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnalyticsQueryParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnalyticsQueryResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      408: components['responses']['RequestTimeout'];
      500: components['responses']['InternalServerError'];
    };
  };
  'interns.list': {
    parameters: {
      query?: {
        limit?: number | undefined;
        starting_after?: string | undefined;
        workspace_id?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InternsListResponse'];
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      500: components['responses']['InternServerError'];
    };
  };
  'interns.create': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InternCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Intern'];
        };
      };
      201: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Intern'];
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternConflict'];
      413: components['responses']['InternPayloadTooLarge'];
      415: components['responses']['InternUnsupportedMediaType'];
      500: components['responses']['InternServerError'];
      502: components['responses']['InternBadGateway'];
    };
  };
  'interns.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Intern'];
        };
      };
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      500: components['responses']['InternServerError'];
    };
  };
  'interns.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['InternDeleteParams'];
      };
    };
    responses: {
      202: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InternDeleteResponse'];
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternConflict'];
      413: components['responses']['InternPayloadTooLarge'];
      415: components['responses']['InternUnsupportedMediaType'];
      500: components['responses']['InternServerError'];
      502: components['responses']['InternBadGateway'];
    };
  };
  'interns.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InternUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Intern'];
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternConflict'];
      413: components['responses']['InternPayloadTooLarge'];
      415: components['responses']['InternUnsupportedMediaType'];
      500: components['responses']['InternServerError'];
    };
  };
  'interns.provision': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InternProvisionResponse'];
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternConflict'];
      413: components['responses']['InternPayloadTooLarge'];
      415: components['responses']['InternUnsupportedMediaType'];
      500: components['responses']['InternServerError'];
      502: components['responses']['InternBadGateway'];
    };
  };
  'interns.suspend': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InternSuspendResponse'];
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternConflict'];
      413: components['responses']['InternPayloadTooLarge'];
      415: components['responses']['InternUnsupportedMediaType'];
      500: components['responses']['InternServerError'];
      502: components['responses']['InternBadGateway'];
    };
  };
  'interns.invoke': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InternInvokeParams'];
      };
    };
    responses: {
      202: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InternInvokeResponse'];
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternBusy'];
      413: components['responses']['InternPayloadTooLarge'];
      429: components['responses']['InternRateLimited'];
      500: components['responses']['InternServerError'];
      502: components['responses']['InternBadGateway'];
      503: components['responses']['InternUnavailable'];
      504: components['responses']['InternGatewayTimeout'];
    };
  };
  'interns.getDaemonAccess': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InternDaemonAccess'];
        };
      };
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternConflict'];
      500: components['responses']['InternServerError'];
    };
  };
  'interns.signDaemonRequest': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InternDaemonSignParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InternDaemonSignResponse'];
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternConflict'];
      413: components['responses']['InternPayloadTooLarge'];
      415: components['responses']['InternUnsupportedMediaType'];
      500: components['responses']['InternServerError'];
    };
  };
  'interns.getDaemonAccessAlias': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InternDaemonAccess'];
        };
      };
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternConflict'];
      500: components['responses']['InternServerError'];
    };
  };
  'interns.signDaemonRequestAlias': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InternDaemonSignParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InternDaemonSignResponse'];
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternConflict'];
      413: components['responses']['InternPayloadTooLarge'];
      415: components['responses']['InternUnsupportedMediaType'];
      500: components['responses']['InternServerError'];
    };
  };
  'vault.secrets.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['VaultOffset'] | undefined;
        limit?: components['parameters']['VaultLimit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VaultSecretsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['VaultForbidden'];
      404: components['responses']['VaultNotFound'];
      408: components['responses']['RequestTimeout'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  'vault.secrets.set': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: components['parameters']['VaultSecretName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VaultSecretSetParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VaultSecretResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['VaultForbidden'];
      404: components['responses']['VaultNotFound'];
      408: components['responses']['RequestTimeout'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  'vault.secrets.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: components['parameters']['VaultSecretName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [key: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['VaultForbidden'];
      404: components['responses']['VaultNotFound'];
      408: components['responses']['RequestTimeout'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  'vault.internSecrets.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['VaultOffset'] | undefined;
        limit?: components['parameters']['VaultLimit'] | undefined;
      };
      header?: never;
      path: {
        internId: components['parameters']['VaultInternId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VaultSecretsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['VaultForbidden'];
      404: components['responses']['VaultNotFound'];
      408: components['responses']['RequestTimeout'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  'vault.internSecrets.set': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['VaultInternId'];
        name: components['parameters']['VaultSecretName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VaultSecretSetParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VaultSecretResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['VaultForbidden'];
      404: components['responses']['VaultNotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['VaultConflict'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  'vault.internSecrets.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['VaultInternId'];
        name: components['parameters']['VaultSecretName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [key: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['VaultForbidden'];
      404: components['responses']['VaultNotFound'];
      408: components['responses']['RequestTimeout'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  'vault.internSecrets.copy': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['VaultInternId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VaultSecretCopyParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VaultSecretCopyResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['VaultForbidden'];
      404: components['responses']['VaultNotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['VaultConflict'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  'vault.internSecrets.listEffective': {
    parameters: {
      query?: {
        offset?: components['parameters']['VaultOffset'] | undefined;
        limit?: components['parameters']['VaultLimit'] | undefined;
      };
      header?: never;
      path: {
        internId: components['parameters']['VaultInternId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VaultEffectiveSecretsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['VaultForbidden'];
      404: components['responses']['VaultNotFound'];
      408: components['responses']['RequestTimeout'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  'presets.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PresetsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['InternalServerError'];
    };
  };
  'presets.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PresetResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['PresetNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'presets.listVersions': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PresetVersionsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['PresetNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'presets.getVersion': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PresetVersionResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['PresetNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'presets.createFromChatCompletion': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChatCompletionCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PresetResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['AccessDenied'];
      404: components['responses']['PresetNotFound'];
      409: components['responses']['PresetConflict'];
      500: components['responses']['InternalServerError'];
    };
  };
  'presets.createFromResponse': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResponsesCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PresetResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['AccessDenied'];
      404: components['responses']['PresetNotFound'];
      409: components['responses']['PresetConflict'];
      500: components['responses']['InternalServerError'];
    };
  };
  'datasets.listAppRankings': {
    parameters: {
      query?: {
        category?: 'coding' | 'creative' | 'productivity' | 'entertainment' | (string & {}) | undefined;
        subcategory?:
          | 'cli-agent'
          | 'ide-extension'
          | 'cloud-agent'
          | 'programming-app'
          | 'native-app-builder'
          | 'creative-writing'
          | 'video-gen'
          | 'image-gen'
          | 'audio-gen'
          | 'roleplay'
          | 'game'
          | 'writing-assistant'
          | 'general-chat'
          | 'personal-agent'
          | 'legal'
          | (string & {})
          | undefined;
        sort?: 'popular' | 'trending' | (string & {}) | undefined;
        start_date?: string | undefined;
        end_date?: string | undefined;
        limit?: number | undefined;
        offset?: number | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppRankingsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'datasets.listDailyRankings': {
    parameters: {
      query?: {
        start_date?: string | undefined;
        end_date?: string | undefined;
        period?: 'day' | 'week' | 'month' | (string & {}) | undefined;
        modality?: 'text' | 'image' | 'image_output' | 'audio' | 'tool_calling' | (string & {}) | undefined;
        context_bucket?: '1K' | '10K' | '100K' | '1M' | '10M' | (string & {}) | undefined;
        category?:
          | 'programming'
          | 'roleplay'
          | 'marketing'
          | 'marketing/seo'
          | 'technology'
          | 'science'
          | 'translation'
          | 'legal'
          | 'finance'
          | 'health'
          | 'trivia'
          | 'academia'
          | (string & {})
          | undefined;
        language_type?: 'natural' | 'programming' | (string & {}) | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DailyRankingsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'datasets.listSessionCosts': {
    parameters: {
      query?: {
        app_slug?: string | undefined;
        model?: string | undefined;
        turn_range?: components['schemas']['SessionTurnRange'] | undefined;
        limit?: number | undefined;
        offset?: number | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionCostsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'benchmarks.list': {
    parameters: {
      query?: {
        source?: 'artificial-analysis' | 'design-arena' | 'openrouter' | (string & {}) | undefined;
        task_type?: 'coding' | 'intelligence' | 'agentic' | 'search' | (string & {}) | undefined;
        benchmark_type?:
          | 'gpqa_diamond'
          | 'tau_bench_verified_airline'
          | 'search_browsecomp'
          | 'search_hle'
          | 'search_dsqa'
          | 'search_widesearch'
          | (string & {})
          | undefined;
        include_run_config?: boolean | undefined;
        search_engine?: string | undefined;
        search_surface?: 'server-tool' | 'plugin' | (string & {}) | undefined;
        arena?: 'models' | 'builders' | 'agents' | (string & {}) | undefined;
        category?: string | undefined;
        max_results?: number | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BenchmarksListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'classifications.listTasks': {
    parameters: {
      query?: {
        window?: '7d' | (string & {}) | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskClassificationsResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'tools.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerToolsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['AccessDenied'];
      500: components['responses']['InternalServerError'];
    };
  };
  'tools.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerToolResponse'];
        };
      };
      308: {
        headers: {
          Location?: string;
          [key: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['AccessDenied'];
      404: components['responses']['ToolNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
}
