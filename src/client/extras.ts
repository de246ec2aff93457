// Rarely used code of a client with all operations: a separate chunk in a bundle, loaded on demand.
export { form, jsonOrMultipart, multipart } from '../request/form-body.ts';
export { delimited } from '../request/query.ts';
export { bytes } from '../response/bytes.ts';
export { image } from '../stream/kinds/image.ts';
export { message } from '../stream/kinds/message.ts';
export { response } from '../stream/kinds/response.ts';
export { followItems, followPages } from '../transport/pages.ts';
export { operationOf, toFetch } from './client-fetch.ts';
export { sendPath, verbOf } from './raw-request.ts';
