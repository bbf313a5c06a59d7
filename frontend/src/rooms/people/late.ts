import { lazy } from 'react';

/** Once in the life of an account. */
export const LinkAccount = lazy(() => import('./LinkAccount'));
