import '@fontsource-variable/atkinson-hyperlegible-next';
import './styles/tokens.css';
import './styles/base.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followSteps } from './address/use-steps.ts';
import { makeRouter } from './app/routes.ts';
import { ApiProvider } from './data/api-provider.tsx';
import { startTheme } from './ui/theme.ts';

startTheme();
const router = makeRouter();
followSteps(router.history);

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place to draw in.');
createRoot(place).render(
  <StrictMode>
    <ApiProvider>
      <RouterProvider router={router} />
    </ApiProvider>
  </StrictMode>,
);
