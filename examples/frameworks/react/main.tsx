import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Answer } from './answer';
import { ModelsWithQuery } from './models-with-query';
import { ModelsWithSwr } from './models-with-swr';

createRoot(document.querySelector('#root') as HTMLElement).render(
  <StrictMode>
    <Answer />
    <ModelsWithQuery />
    <ModelsWithSwr />
  </StrictMode>,
);
