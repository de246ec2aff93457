import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import createQueryClient from 'openapi-react-query';
import { paths } from './api';

const queries = new QueryClient();
const api = createQueryClient(paths);

function Models() {
  const { data, error } = api.useQuery('get', '/models', { params: { query: { category: 'programming' } } });
  if (error) return <p role="alert">{error.error.message}</p>;
  return (
    <ul aria-label="With TanStack Query">
      {data?.data.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  );
}

export function ModelsWithQuery() {
  return (
    <QueryClientProvider client={queries}>
      <Models />
    </QueryClientProvider>
  );
}
