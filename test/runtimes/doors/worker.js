// The entry for workerd: a request with the arguments, a response with the results.
import { runSuite } from '../suite/run.js';

const worker = {
  async fetch(request) {
    return Response.json(await runSuite(await request.json()));
  },
};
// oxlint-disable-next-line import/no-default-export -- what a Worker is
export default worker;
