import { createQueryHook } from 'swr-openapi';
import { paths } from './api';

const useModels = createQueryHook(paths, 'openrouter');

export function ModelsWithSwr() {
  const { data, error } = useModels('/models', { params: { query: { category: 'programming' } } });
  if (error) return <p role="alert">{error.error.message}</p>;
  return (
    <ul aria-label="With SWR">
      {data?.data.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  );
}
