// Generated from openapi/ by npm run generate. Do not edit.

import { bytes, delimited, form, image, jsonOrMultipart, lazyChat, lazyCompletion, message, multipart, response, type Operation } from '../src/runtime.ts';

export const chatCompletionsCreateOperation: Operation = {
  id: 'chat.completions.create',
  method: 'POST',
  path: '/chat/completions',
  body: 'json',
  stream: lazyChat,
  billed: true,
};

export const completionsCreateOperation: Operation = {
  id: 'completions.create',
  method: 'POST',
  path: '/completions',
  body: 'json',
  stream: lazyCompletion,
  billed: true,
};

export const responsesCreateOperation: Operation = {
  id: 'responses.create',
  method: 'POST',
  path: '/responses',
  body: 'json',
  stream: response,
  billed: true,
};

export const embeddingsCreateOperation: Operation = {
  id: 'embeddings.create',
  method: 'POST',
  path: '/embeddings',
  body: 'json',
  retry: 'inference',
  billed: true,
};

export const embeddingsListModelsOperation: Operation = {
  id: 'embeddings.listModels',
  method: 'GET',
  path: '/embeddings/models',
  security: 'optional',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' },
};

export const filesListOperation: Operation = {
  id: 'files.list',
  method: 'GET',
  path: '/files',
  paginate: [{ style: 'cursor', items: 'data', param: 'after', limit: 'limit', next: 'last_id', more: 'has_more', when: { provider: 'openai' } }, { style: 'cursor', items: 'data', param: 'after_id', limit: 'limit', next: 'last_id', more: 'has_more', when: { provider: 'anthropic' } }, { style: 'cursor', items: 'data', param: 'cursor', limit: 'limit', next: 'cursor', more: 'has_more' }],
};

export const filesCreateOperation: Operation = {
  id: 'files.create',
  method: 'POST',
  path: '/files',
  body: multipart,
};

export const filesGetOperation: Operation = {
  id: 'files.get',
  method: 'GET',
  path: '/files/{file_id}',
};

export const filesDeleteOperation: Operation = {
  id: 'files.delete',
  method: 'DELETE',
  path: '/files/{file_id}',
};

export const containersFilesListOperation: Operation = {
  id: 'containers.files.list',
  method: 'GET',
  path: '/containers/{container_id}/files',
  paginate: { style: 'cursor', items: 'data', param: 'after', limit: 'limit', next: 'last_id', more: 'has_more' },
};

export const containersFilesGetOperation: Operation = {
  id: 'containers.files.get',
  method: 'GET',
  path: '/containers/{container_id}/files/{file_id}',
};

export const containersFilesPromoteOperation: Operation = {
  id: 'containers.files.promote',
  method: 'POST',
  path: '/containers/{container_id}/files/{file_id}/promote',
};

export const videosCreateOperation: Operation = {
  id: 'videos.create',
  method: 'POST',
  path: '/videos',
  body: 'json',
  errorInBody: false,
  billed: true,
};

export const videosListModelsOperation: Operation = {
  id: 'videos.listModels',
  method: 'GET',
  path: '/videos/models',
};

export const videosGetOperation: Operation = {
  id: 'videos.get',
  method: 'GET',
  path: '/videos/{jobId}',
  errorInBody: false,
};

export const batchesListOperation: Operation = {
  id: 'batches.list',
  method: 'GET',
  path: '/batches',
  errorInBody: false,
  paginate: { style: 'cursor', items: 'data', param: 'after', limit: 'limit', next: 'last_id', more: 'has_more' },
};

export const batchesCreateOperation: Operation = {
  id: 'batches.create',
  method: 'POST',
  path: '/batches',
  body: 'json',
  errorInBody: false,
  billed: true,
};

export const batchesGetOperation: Operation = {
  id: 'batches.get',
  method: 'GET',
  path: '/batches/{id}',
  errorInBody: false,
};

export const batchesDeleteOperation: Operation = {
  id: 'batches.delete',
  method: 'DELETE',
  path: '/batches/{id}',
};

export const batchesListResultsOperation: Operation = {
  id: 'batches.listResults',
  method: 'GET',
  path: '/batches/{id}/results',
  errorInBody: false,
  paginate: { style: 'cursor', items: 'data', param: 'cursor', limit: 'limit', next: 'next_cursor', more: 'has_more' },
};

export const imagesGenerateOperation: Operation = {
  id: 'images.generate',
  method: 'POST',
  path: '/images',
  body: 'json',
  stream: image,
  billed: true,
};

export const imagesListModelsOperation: Operation = {
  id: 'images.listModels',
  method: 'GET',
  path: '/images/models',
  security: 'optional',
};

export const imagesListModelEndpointsOperation: Operation = {
  id: 'images.listModelEndpoints',
  method: 'GET',
  path: '/images/models/{author}/{slug}/endpoints',
  security: 'optional',
};

export const messagesCreateOperation: Operation = {
  id: 'messages.create',
  method: 'POST',
  path: '/messages',
  body: 'json',
  stream: message,
  billed: true,
};

export const filesDownloadContentOperation: Operation = {
  id: 'files.downloadContent',
  method: 'GET',
  path: '/files/{file_id}/content',
  accept: 'application/octet-stream, application/json',
  read: bytes,
};

export const containersFilesDownloadContentOperation: Operation = {
  id: 'containers.files.downloadContent',
  method: 'GET',
  path: '/containers/{container_id}/files/{file_id}/content',
  accept: 'application/octet-stream, application/json',
  read: bytes,
};

export const videosDownloadContentOperation: Operation = {
  id: 'videos.downloadContent',
  method: 'GET',
  path: '/videos/{jobId}/content',
  accept: 'video/mp4, video/*, application/json',
  read: bytes,
};

export const audioSpeechCreateOperation: Operation = {
  id: 'audio.speech.create',
  method: 'POST',
  path: '/audio/speech',
  body: 'json',
  accept: 'audio/*, application/json',
  read: bytes,
  retry: 'inference',
  billed: true,
};

export const audioTranscriptionsCreateOperation: Operation = {
  id: 'audio.transcriptions.create',
  method: 'POST',
  path: '/audio/transcriptions',
  body: jsonOrMultipart,
  retry: 'inference',
  billed: true,
};

export const modelsListOperation: Operation = {
  id: 'models.list',
  method: 'GET',
  path: '/models',
  accept: 'application/json, application/rss+xml',
  security: 'optional',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' },
};

export const modelsCountOperation: Operation = {
  id: 'models.count',
  method: 'GET',
  path: '/models/count',
  security: 'optional',
};

export const modelsListForUserOperation: Operation = {
  id: 'models.listForUser',
  method: 'GET',
  path: '/models/user',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' },
};

export const modelsListEndpointsOperation: Operation = {
  id: 'models.listEndpoints',
  method: 'GET',
  path: '/models/{author}/{slug}/endpoints',
  security: 'optional',
};

export const endpointsListZdrOperation: Operation = {
  id: 'endpoints.listZdr',
  method: 'GET',
  path: '/endpoints/zdr',
  security: 'optional',
};

export const parametersGetOperation: Operation = {
  id: 'parameters.get',
  method: 'GET',
  path: '/parameters/{author}/{slug}',
  security: 'optional',
};

export const providersListOperation: Operation = {
  id: 'providers.list',
  method: 'GET',
  path: '/providers',
  security: 'optional',
};

export const generationsGetOperation: Operation = {
  id: 'generations.get',
  method: 'GET',
  path: '/generation',
};

export const creditsGetOperation: Operation = {
  id: 'credits.get',
  method: 'GET',
  path: '/credits',
  security: 'managementKey',
};

export const creditsCreateCoinbaseChargeOperation: Operation = {
  id: 'credits.createCoinbaseCharge',
  method: 'POST',
  path: '/credits/coinbase',
  body: 'json',
  security: 'optional',
};

export const analyticsGetActivityOperation: Operation = {
  id: 'analytics.getActivity',
  method: 'GET',
  path: '/activity',
  security: 'managementKey',
};

export const keysListOperation: Operation = {
  id: 'keys.list',
  method: 'GET',
  path: '/keys',
  security: 'managementKey',
  paginate: { style: 'offset', items: 'data', param: 'offset', size: 100 },
};

export const keysCreateOperation: Operation = {
  id: 'keys.create',
  method: 'POST',
  path: '/keys',
  body: 'json',
  security: 'managementKey',
};

export const keysGetOperation: Operation = {
  id: 'keys.get',
  method: 'GET',
  path: '/keys/{hash}',
  security: 'managementKey',
};

export const keysUpdateOperation: Operation = {
  id: 'keys.update',
  method: 'PATCH',
  path: '/keys/{hash}',
  body: 'json',
  security: 'managementKey',
};

export const keysDeleteOperation: Operation = {
  id: 'keys.delete',
  method: 'DELETE',
  path: '/keys/{hash}',
  security: 'managementKey',
};

export const keysGetCurrentOperation: Operation = {
  id: 'keys.getCurrent',
  method: 'GET',
  path: '/key',
};

export const oauthExchangeAuthCodeOperation: Operation = {
  id: 'oauth.exchangeAuthCode',
  method: 'POST',
  path: '/auth/keys',
  body: 'json',
  security: 'none',
};

export const oauthCreateAuthCodeOperation: Operation = {
  id: 'oauth.createAuthCode',
  method: 'POST',
  path: '/auth/keys/code',
  body: 'json',
};

export const rerankCreateOperation: Operation = {
  id: 'rerank.create',
  method: 'POST',
  path: '/rerank',
  body: 'json',
  retry: 'inference',
  billed: true,
};

export const modelsGetOperation: Operation = {
  id: 'models.get',
  method: 'GET',
  path: '/model/{author}/{slug}',
  security: 'optional',
};

export const generationsGetContentOperation: Operation = {
  id: 'generations.getContent',
  method: 'GET',
  path: '/generation/content',
};

export const generationsSubmitFeedbackOperation: Operation = {
  id: 'generations.submitFeedback',
  method: 'POST',
  path: '/generation/feedback',
  body: 'json',
  security: 'managementKey',
};

export const workspacesListOperation: Operation = {
  id: 'workspaces.list',
  method: 'GET',
  path: '/workspaces',
  security: 'managementKey',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' },
};

export const workspacesCreateOperation: Operation = {
  id: 'workspaces.create',
  method: 'POST',
  path: '/workspaces',
  body: 'json',
  security: 'managementKey',
};

export const workspacesGetOperation: Operation = {
  id: 'workspaces.get',
  method: 'GET',
  path: '/workspaces/{id}',
  security: 'managementKey',
};

export const workspacesUpdateOperation: Operation = {
  id: 'workspaces.update',
  method: 'PATCH',
  path: '/workspaces/{id}',
  body: 'json',
  security: 'managementKey',
};

export const workspacesDeleteOperation: Operation = {
  id: 'workspaces.delete',
  method: 'DELETE',
  path: '/workspaces/{id}',
  security: 'managementKey',
};

export const workspacesBudgetsListOperation: Operation = {
  id: 'workspaces.budgets.list',
  method: 'GET',
  path: '/workspaces/{id}/budgets',
  security: 'managementKey',
};

export const workspacesBudgetsGetOperation: Operation = {
  id: 'workspaces.budgets.get',
  method: 'GET',
  path: '/workspaces/{id}/budgets/{interval}',
  security: 'managementKey',
};

export const workspacesBudgetsSetOperation: Operation = {
  id: 'workspaces.budgets.set',
  method: 'PUT',
  path: '/workspaces/{id}/budgets/{interval}',
  body: 'json',
  security: 'managementKey',
};

export const workspacesBudgetsDeleteOperation: Operation = {
  id: 'workspaces.budgets.delete',
  method: 'DELETE',
  path: '/workspaces/{id}/budgets/{interval}',
  security: 'managementKey',
};

export const workspacesMembersListOperation: Operation = {
  id: 'workspaces.members.list',
  method: 'GET',
  path: '/workspaces/{id}/members',
  security: 'managementKey',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' },
};

export const workspacesMembersAddOperation: Operation = {
  id: 'workspaces.members.add',
  method: 'POST',
  path: '/workspaces/{id}/members/add',
  body: 'json',
  security: 'managementKey',
};

export const workspacesMembersRemoveOperation: Operation = {
  id: 'workspaces.members.remove',
  method: 'POST',
  path: '/workspaces/{id}/members/remove',
  body: 'json',
  security: 'managementKey',
};

export const organizationListMembersOperation: Operation = {
  id: 'organization.listMembers',
  method: 'GET',
  path: '/organization/members',
  security: 'managementKey',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' },
};

export const organizationGetSettingsOperation: Operation = {
  id: 'organization.getSettings',
  method: 'GET',
  path: '/organization/settings',
  security: 'managementKey',
};

export const organizationUpdateSettingsOperation: Operation = {
  id: 'organization.updateSettings',
  method: 'PATCH',
  path: '/organization/settings',
  body: 'json',
  security: 'managementKey',
};

export const scimGroupMappingsListOperation: Operation = {
  id: 'scim.groupMappings.list',
  method: 'GET',
  path: '/scim/group-mappings',
  security: 'managementKey',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' },
};

export const scimGroupMappingsCreateOperation: Operation = {
  id: 'scim.groupMappings.create',
  method: 'POST',
  path: '/scim/group-mappings',
  body: 'json',
  security: 'managementKey',
};

export const scimGroupMappingsGetOperation: Operation = {
  id: 'scim.groupMappings.get',
  method: 'GET',
  path: '/scim/group-mappings/{id}',
  security: 'managementKey',
};

export const scimGroupMappingsUpdateOperation: Operation = {
  id: 'scim.groupMappings.update',
  method: 'PATCH',
  path: '/scim/group-mappings/{id}',
  body: 'json',
  security: 'managementKey',
};

export const scimGroupMappingsDeleteOperation: Operation = {
  id: 'scim.groupMappings.delete',
  method: 'DELETE',
  path: '/scim/group-mappings/{id}',
  security: 'managementKey',
};

export const scimListGroupsOperation: Operation = {
  id: 'scim.listGroups',
  method: 'GET',
  path: '/scim/groups',
  security: 'managementKey',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' },
};

export const scimSyncJobsCreateOperation: Operation = {
  id: 'scim.syncJobs.create',
  method: 'POST',
  path: '/scim/sync-jobs',
  security: 'managementKey',
};

export const scimSyncJobsGetOperation: Operation = {
  id: 'scim.syncJobs.get',
  method: 'GET',
  path: '/scim/sync-jobs/{id}',
  security: 'managementKey',
};

export const externalUsersListOperation: Operation = {
  id: 'externalUsers.list',
  method: 'GET',
  path: '/external-users',
  security: 'managementKey',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' },
};

export const externalUsersCreateOperation: Operation = {
  id: 'externalUsers.create',
  method: 'POST',
  path: '/external-users',
  body: 'json',
  security: 'managementKey',
};

export const externalUsersGetOperation: Operation = {
  id: 'externalUsers.get',
  method: 'GET',
  path: '/external-users/{user}',
  security: 'managementKey',
};

export const externalUsersUpdateOperation: Operation = {
  id: 'externalUsers.update',
  method: 'PATCH',
  path: '/external-users/{user}',
  body: 'json',
  security: 'managementKey',
};

export const externalUsersDeleteOperation: Operation = {
  id: 'externalUsers.delete',
  method: 'DELETE',
  path: '/external-users/{user}',
  security: 'managementKey',
};

export const privateEndpointsListOperation: Operation = {
  id: 'privateEndpoints.list',
  method: 'GET',
  path: '/private-endpoints',
  security: 'managementKey',
};

export const privateEndpointsCreateOperation: Operation = {
  id: 'privateEndpoints.create',
  method: 'POST',
  path: '/private-endpoints',
  body: 'json',
  retry: 'idempotent',
  security: 'managementKey',
};

export const privateEndpointsGetOperation: Operation = {
  id: 'privateEndpoints.get',
  method: 'GET',
  path: '/private-endpoints/{id}',
  security: 'managementKey',
};

export const privateEndpointsUpdateOperation: Operation = {
  id: 'privateEndpoints.update',
  method: 'PATCH',
  path: '/private-endpoints/{id}',
  body: 'json',
  security: 'managementKey',
};

export const privateEndpointsDeleteOperation: Operation = {
  id: 'privateEndpoints.delete',
  method: 'DELETE',
  path: '/private-endpoints/{id}',
  security: 'managementKey',
};

export const privateEndpointsActivateOperation: Operation = {
  id: 'privateEndpoints.activate',
  method: 'POST',
  path: '/private-endpoints/{id}/activate',
  security: 'managementKey',
};

export const privateEndpointsDisableOperation: Operation = {
  id: 'privateEndpoints.disable',
  method: 'POST',
  path: '/private-endpoints/{id}/disable',
  security: 'managementKey',
};

export const privateEndpointsEnableOperation: Operation = {
  id: 'privateEndpoints.enable',
  method: 'POST',
  path: '/private-endpoints/{id}/enable',
  security: 'managementKey',
};

export const privateEndpointsValidateOperation: Operation = {
  id: 'privateEndpoints.validate',
  method: 'POST',
  path: '/private-endpoints/{id}/validate',
  body: 'json',
  security: 'managementKey',
};

export const privateProvidersListOperation: Operation = {
  id: 'privateProviders.list',
  method: 'GET',
  path: '/private-providers',
  security: 'managementKey',
};

export const privateProvidersCreateOperation: Operation = {
  id: 'privateProviders.create',
  method: 'POST',
  path: '/private-providers',
  body: 'json',
  security: 'managementKey',
};

export const privateProvidersGetOperation: Operation = {
  id: 'privateProviders.get',
  method: 'GET',
  path: '/private-providers/{slug}',
  security: 'managementKey',
};

export const privateProvidersUpdateOperation: Operation = {
  id: 'privateProviders.update',
  method: 'PATCH',
  path: '/private-providers/{slug}',
  body: 'json',
  security: 'managementKey',
};

export const privateProvidersDeleteOperation: Operation = {
  id: 'privateProviders.delete',
  method: 'DELETE',
  path: '/private-providers/{slug}',
  security: 'managementKey',
};

export const byokListOperation: Operation = {
  id: 'byok.list',
  method: 'GET',
  path: '/byok',
  security: 'managementKey',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' },
};

export const byokCreateOperation: Operation = {
  id: 'byok.create',
  method: 'POST',
  path: '/byok',
  body: 'json',
  security: 'managementKey',
};

export const byokGetOperation: Operation = {
  id: 'byok.get',
  method: 'GET',
  path: '/byok/{id}',
  security: 'managementKey',
};

export const byokUpdateOperation: Operation = {
  id: 'byok.update',
  method: 'PATCH',
  path: '/byok/{id}',
  body: 'json',
  security: 'managementKey',
};

export const byokDeleteOperation: Operation = {
  id: 'byok.delete',
  method: 'DELETE',
  path: '/byok/{id}',
  security: 'managementKey',
};

export const guardrailsListOperation: Operation = {
  id: 'guardrails.list',
  method: 'GET',
  path: '/guardrails',
  security: 'managementKey',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' },
};

export const guardrailsCreateOperation: Operation = {
  id: 'guardrails.create',
  method: 'POST',
  path: '/guardrails',
  body: 'json',
  security: 'managementKey',
};

export const guardrailsGetOperation: Operation = {
  id: 'guardrails.get',
  method: 'GET',
  path: '/guardrails/{id}',
  security: 'managementKey',
};

export const guardrailsUpdateOperation: Operation = {
  id: 'guardrails.update',
  method: 'PATCH',
  path: '/guardrails/{id}',
  body: 'json',
  security: 'managementKey',
};

export const guardrailsDeleteOperation: Operation = {
  id: 'guardrails.delete',
  method: 'DELETE',
  path: '/guardrails/{id}',
  security: 'managementKey',
};

export const guardrailsListKeyAssignmentsOperation: Operation = {
  id: 'guardrails.listKeyAssignments',
  method: 'GET',
  path: '/guardrails/{id}/assignments/keys',
  security: 'managementKey',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' },
};

export const guardrailsAssignKeysOperation: Operation = {
  id: 'guardrails.assignKeys',
  method: 'POST',
  path: '/guardrails/{id}/assignments/keys',
  body: 'json',
  retry: 'safe',
  security: 'managementKey',
};

export const guardrailsUnassignKeysOperation: Operation = {
  id: 'guardrails.unassignKeys',
  method: 'POST',
  path: '/guardrails/{id}/assignments/keys/remove',
  body: 'json',
  retry: 'safe',
  security: 'managementKey',
};

export const guardrailsListMemberAssignmentsOperation: Operation = {
  id: 'guardrails.listMemberAssignments',
  method: 'GET',
  path: '/guardrails/{id}/assignments/members',
  security: 'managementKey',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' },
};

export const guardrailsAssignMembersOperation: Operation = {
  id: 'guardrails.assignMembers',
  method: 'POST',
  path: '/guardrails/{id}/assignments/members',
  body: 'json',
  retry: 'safe',
  security: 'managementKey',
};

export const guardrailsUnassignMembersOperation: Operation = {
  id: 'guardrails.unassignMembers',
  method: 'POST',
  path: '/guardrails/{id}/assignments/members/remove',
  body: 'json',
  retry: 'safe',
  security: 'managementKey',
};

export const guardrailsListAllKeyAssignmentsOperation: Operation = {
  id: 'guardrails.listAllKeyAssignments',
  method: 'GET',
  path: '/guardrails/assignments/keys',
  security: 'managementKey',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' },
};

export const guardrailsListAllMemberAssignmentsOperation: Operation = {
  id: 'guardrails.listAllMemberAssignments',
  method: 'GET',
  path: '/guardrails/assignments/members',
  security: 'managementKey',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' },
};

export const observabilityDestinationsListOperation: Operation = {
  id: 'observability.destinations.list',
  method: 'GET',
  path: '/observability/destinations',
  security: 'managementKey',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' },
};

export const observabilityDestinationsCreateOperation: Operation = {
  id: 'observability.destinations.create',
  method: 'POST',
  path: '/observability/destinations',
  body: 'json',
  security: 'managementKey',
};

export const observabilityDestinationsGetOperation: Operation = {
  id: 'observability.destinations.get',
  method: 'GET',
  path: '/observability/destinations/{id}',
  security: 'managementKey',
};

export const observabilityDestinationsUpdateOperation: Operation = {
  id: 'observability.destinations.update',
  method: 'PATCH',
  path: '/observability/destinations/{id}',
  body: 'json',
  security: 'managementKey',
};

export const observabilityDestinationsDeleteOperation: Operation = {
  id: 'observability.destinations.delete',
  method: 'DELETE',
  path: '/observability/destinations/{id}',
  security: 'managementKey',
};

export const analyticsGetMetaOperation: Operation = {
  id: 'analytics.getMeta',
  method: 'GET',
  path: '/analytics/meta',
  security: 'managementKey',
};

export const analyticsQueryOperation: Operation = {
  id: 'analytics.query',
  method: 'POST',
  path: '/analytics/query',
  body: 'json',
  retry: 'safe',
  security: 'managementKey',
};

export const internsListOperation: Operation = {
  id: 'interns.list',
  method: 'GET',
  path: '/interns',
  writeQuery: /* @__PURE__ */ delimited({ status: ',' }),
  paginate: { style: 'cursor', items: 'data', param: 'starting_after', limit: 'limit', next: 'next_cursor', more: 'has_more' },
};

export const internsCreateOperation: Operation = {
  id: 'interns.create',
  method: 'POST',
  path: '/interns',
  body: 'json',
  retry: 'idempotent',
};

export const internsGetOperation: Operation = {
  id: 'interns.get',
  method: 'GET',
  path: '/interns/{internId}',
};

export const internsUpdateOperation: Operation = {
  id: 'interns.update',
  method: 'PATCH',
  path: '/interns/{internId}',
  body: 'json',
};

export const internsDeleteOperation: Operation = {
  id: 'interns.delete',
  method: 'DELETE',
  path: '/interns/{internId}',
  body: 'json',
};

export const internsProvisionOperation: Operation = {
  id: 'interns.provision',
  method: 'POST',
  path: '/interns/{internId}/provision',
};

export const internsSuspendOperation: Operation = {
  id: 'interns.suspend',
  method: 'POST',
  path: '/interns/{internId}/suspend',
};

export const internsInvokeOperation: Operation = {
  id: 'interns.invoke',
  method: 'POST',
  path: '/interns/{internId}/invoke',
  body: 'json',
  billed: true,
};

export const internsChatCompletionsCreateOperation: Operation = {
  id: 'interns.chat.completions.create',
  method: 'POST',
  path: '/interns/{internId}/chat/completions',
  body: 'json',
  besides: [202],
  stream: lazyChat,
  retry: 'create',
  billed: true,
};

export const internsGetDaemonAccessOperation: Operation = {
  id: 'interns.getDaemonAccess',
  method: 'GET',
  path: '/interns/{internId}/daemon',
};

export const internsSignDaemonRequestOperation: Operation = {
  id: 'interns.signDaemonRequest',
  method: 'POST',
  path: '/interns/{internId}/daemon/sign',
  body: 'json',
  retry: 'safe',
};

export const internsGetDaemonAccessAliasOperation: Operation = {
  id: 'interns.getDaemonAccessAlias',
  method: 'GET',
  path: '/interns/{internId}/daemon-access',
};

export const internsSignDaemonRequestAliasOperation: Operation = {
  id: 'interns.signDaemonRequestAlias',
  method: 'POST',
  path: '/interns/{internId}/daemon-access/sign',
  body: 'json',
  retry: 'safe',
};

export const internsGetIconOperation: Operation = {
  id: 'interns.getIcon',
  method: 'GET',
  path: '/interns/{internId}/icon',
  accept: 'image/*, application/json',
  read: bytes,
};

export const vaultSecretsListOperation: Operation = {
  id: 'vault.secrets.list',
  method: 'GET',
  path: '/vault/secrets',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', more: 'has_more', max: 10000 },
};

export const vaultSecretsSetOperation: Operation = {
  id: 'vault.secrets.set',
  method: 'PUT',
  path: '/vault/secrets/{name}',
  body: 'json',
};

export const vaultSecretsDeleteOperation: Operation = {
  id: 'vault.secrets.delete',
  method: 'DELETE',
  path: '/vault/secrets/{name}',
};

export const vaultInternSecretsListOperation: Operation = {
  id: 'vault.internSecrets.list',
  method: 'GET',
  path: '/vault/interns/{internId}/secrets',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', more: 'has_more', max: 10000 },
};

export const vaultInternSecretsSetOperation: Operation = {
  id: 'vault.internSecrets.set',
  method: 'PUT',
  path: '/vault/interns/{internId}/secrets/{name}',
  body: 'json',
};

export const vaultInternSecretsDeleteOperation: Operation = {
  id: 'vault.internSecrets.delete',
  method: 'DELETE',
  path: '/vault/interns/{internId}/secrets/{name}',
};

export const vaultInternSecretsCopyOperation: Operation = {
  id: 'vault.internSecrets.copy',
  method: 'POST',
  path: '/vault/interns/{internId}/secrets/copy',
  body: 'json',
  retry: 'safe',
};

export const vaultInternSecretsListEffectiveOperation: Operation = {
  id: 'vault.internSecrets.listEffective',
  method: 'GET',
  path: '/vault/interns/{internId}/effective-secrets',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', more: 'has_more', max: 10000 },
};

export const presetsListOperation: Operation = {
  id: 'presets.list',
  method: 'GET',
  path: '/presets',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' },
};

export const presetsGetOperation: Operation = {
  id: 'presets.get',
  method: 'GET',
  path: '/presets/{slug}',
};

export const presetsListVersionsOperation: Operation = {
  id: 'presets.listVersions',
  method: 'GET',
  path: '/presets/{slug}/versions',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' },
};

export const presetsGetVersionOperation: Operation = {
  id: 'presets.getVersion',
  method: 'GET',
  path: '/presets/{slug}/versions/{version}',
};

export const presetsCreateFromChatCompletionOperation: Operation = {
  id: 'presets.createFromChatCompletion',
  method: 'POST',
  path: '/presets/{slug}/chat/completions',
  body: 'json',
};

export const presetsCreateFromResponseOperation: Operation = {
  id: 'presets.createFromResponse',
  method: 'POST',
  path: '/presets/{slug}/responses',
  body: 'json',
};

export const datasetsListAppRankingsOperation: Operation = {
  id: 'datasets.listAppRankings',
  method: 'GET',
  path: '/datasets/app-rankings',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', size: 50, max: 100 },
};

export const datasetsListDailyRankingsOperation: Operation = {
  id: 'datasets.listDailyRankings',
  method: 'GET',
  path: '/datasets/rankings-daily',
};

export const datasetsListSessionCostsOperation: Operation = {
  id: 'datasets.listSessionCosts',
  method: 'GET',
  path: '/datasets/session-cost',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', size: 100, max: 5000 },
};

export const benchmarksListOperation: Operation = {
  id: 'benchmarks.list',
  method: 'GET',
  path: '/benchmarks',
};

export const classificationsListTasksOperation: Operation = {
  id: 'classifications.listTasks',
  method: 'GET',
  path: '/classifications/task',
};

export const toolsListOperation: Operation = {
  id: 'tools.list',
  method: 'GET',
  path: '/tools',
  paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', size: 50, total: 'total_count' },
};

export const toolsGetOperation: Operation = {
  id: 'tools.get',
  method: 'GET',
  path: '/tools/{name}',
};

export const oauthExchangeTokenOperation: Operation = {
  id: 'oauth.exchangeToken',
  method: 'POST',
  path: '/oauth/token',
  body: form,
  retry: 'safe',
  security: 'none',
};

export const oauthListSigningKeysOperation: Operation = {
  id: 'oauth.listSigningKeys',
  method: 'GET',
  path: '/oauth/jwks',
  security: 'none',
};

export const systemOneCreateOperation: Operation = {
  id: 'systemOne.create',
  method: 'POST',
  path: '/systemone',
  body: 'json',
  retry: 'inference',
  billed: true,
};

export const decisionsCreateOperation: Operation = {
  id: 'decisions.create',
  method: 'POST',
  path: '/api/alpha/decisions',
  server: '',
  body: 'json',
  retry: 'inference',
  billed: true,
};

export const presetsCreateFromMessageOperation: Operation = {
  id: 'presets.createFromMessage',
  method: 'POST',
  path: '/presets/{slug}/messages',
  body: 'json',
};

/** All operations. */
export const allOperations: readonly Operation[] = [
  chatCompletionsCreateOperation,
  completionsCreateOperation,
  responsesCreateOperation,
  embeddingsCreateOperation,
  embeddingsListModelsOperation,
  filesListOperation,
  filesCreateOperation,
  filesGetOperation,
  filesDeleteOperation,
  containersFilesListOperation,
  containersFilesGetOperation,
  containersFilesPromoteOperation,
  videosCreateOperation,
  videosListModelsOperation,
  videosGetOperation,
  batchesListOperation,
  batchesCreateOperation,
  batchesGetOperation,
  batchesDeleteOperation,
  batchesListResultsOperation,
  imagesGenerateOperation,
  imagesListModelsOperation,
  imagesListModelEndpointsOperation,
  messagesCreateOperation,
  filesDownloadContentOperation,
  containersFilesDownloadContentOperation,
  videosDownloadContentOperation,
  audioSpeechCreateOperation,
  audioTranscriptionsCreateOperation,
  modelsListOperation,
  modelsCountOperation,
  modelsListForUserOperation,
  modelsListEndpointsOperation,
  endpointsListZdrOperation,
  parametersGetOperation,
  providersListOperation,
  generationsGetOperation,
  creditsGetOperation,
  creditsCreateCoinbaseChargeOperation,
  analyticsGetActivityOperation,
  keysListOperation,
  keysCreateOperation,
  keysGetOperation,
  keysUpdateOperation,
  keysDeleteOperation,
  keysGetCurrentOperation,
  oauthExchangeAuthCodeOperation,
  oauthCreateAuthCodeOperation,
  rerankCreateOperation,
  modelsGetOperation,
  generationsGetContentOperation,
  generationsSubmitFeedbackOperation,
  workspacesListOperation,
  workspacesCreateOperation,
  workspacesGetOperation,
  workspacesUpdateOperation,
  workspacesDeleteOperation,
  workspacesBudgetsListOperation,
  workspacesBudgetsGetOperation,
  workspacesBudgetsSetOperation,
  workspacesBudgetsDeleteOperation,
  workspacesMembersListOperation,
  workspacesMembersAddOperation,
  workspacesMembersRemoveOperation,
  organizationListMembersOperation,
  organizationGetSettingsOperation,
  organizationUpdateSettingsOperation,
  scimGroupMappingsListOperation,
  scimGroupMappingsCreateOperation,
  scimGroupMappingsGetOperation,
  scimGroupMappingsUpdateOperation,
  scimGroupMappingsDeleteOperation,
  scimListGroupsOperation,
  scimSyncJobsCreateOperation,
  scimSyncJobsGetOperation,
  externalUsersListOperation,
  externalUsersCreateOperation,
  externalUsersGetOperation,
  externalUsersUpdateOperation,
  externalUsersDeleteOperation,
  privateEndpointsListOperation,
  privateEndpointsCreateOperation,
  privateEndpointsGetOperation,
  privateEndpointsUpdateOperation,
  privateEndpointsDeleteOperation,
  privateEndpointsActivateOperation,
  privateEndpointsDisableOperation,
  privateEndpointsEnableOperation,
  privateEndpointsValidateOperation,
  privateProvidersListOperation,
  privateProvidersCreateOperation,
  privateProvidersGetOperation,
  privateProvidersUpdateOperation,
  privateProvidersDeleteOperation,
  byokListOperation,
  byokCreateOperation,
  byokGetOperation,
  byokUpdateOperation,
  byokDeleteOperation,
  guardrailsListOperation,
  guardrailsCreateOperation,
  guardrailsGetOperation,
  guardrailsUpdateOperation,
  guardrailsDeleteOperation,
  guardrailsListKeyAssignmentsOperation,
  guardrailsAssignKeysOperation,
  guardrailsUnassignKeysOperation,
  guardrailsListMemberAssignmentsOperation,
  guardrailsAssignMembersOperation,
  guardrailsUnassignMembersOperation,
  guardrailsListAllKeyAssignmentsOperation,
  guardrailsListAllMemberAssignmentsOperation,
  observabilityDestinationsListOperation,
  observabilityDestinationsCreateOperation,
  observabilityDestinationsGetOperation,
  observabilityDestinationsUpdateOperation,
  observabilityDestinationsDeleteOperation,
  analyticsGetMetaOperation,
  analyticsQueryOperation,
  internsListOperation,
  internsCreateOperation,
  internsGetOperation,
  internsUpdateOperation,
  internsDeleteOperation,
  internsProvisionOperation,
  internsSuspendOperation,
  internsInvokeOperation,
  internsChatCompletionsCreateOperation,
  internsGetDaemonAccessOperation,
  internsSignDaemonRequestOperation,
  internsGetDaemonAccessAliasOperation,
  internsSignDaemonRequestAliasOperation,
  internsGetIconOperation,
  vaultSecretsListOperation,
  vaultSecretsSetOperation,
  vaultSecretsDeleteOperation,
  vaultInternSecretsListOperation,
  vaultInternSecretsSetOperation,
  vaultInternSecretsDeleteOperation,
  vaultInternSecretsCopyOperation,
  vaultInternSecretsListEffectiveOperation,
  presetsListOperation,
  presetsGetOperation,
  presetsListVersionsOperation,
  presetsGetVersionOperation,
  presetsCreateFromChatCompletionOperation,
  presetsCreateFromResponseOperation,
  datasetsListAppRankingsOperation,
  datasetsListDailyRankingsOperation,
  datasetsListSessionCostsOperation,
  benchmarksListOperation,
  classificationsListTasksOperation,
  toolsListOperation,
  toolsGetOperation,
  oauthExchangeTokenOperation,
  oauthListSigningKeysOperation,
  systemOneCreateOperation,
  decisionsCreateOperation,
  presetsCreateFromMessageOperation,
];
