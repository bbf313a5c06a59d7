import { lazy } from 'react';

/** Below what one comes for: it is fetched beside the page. */
export const EmployerNews = lazy(() => import('./EmployerNews'));
