import { lazy } from 'react';

/** Below what one comes for: it is fetched beside the page. */
export const JobNews = lazy(() => import('./JobNews'));
