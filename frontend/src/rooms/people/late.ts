import { lazy } from 'react';

/** Once in the life of an account. */
export const LinkAccount = lazy(() => import('./LinkAccount'));

/** Only for who stands in for somebody. */
export const MandateNote = lazy(() => import('./MandateNote'));
