import { conflict } from '../../../model/kith-error.ts';

/** What those are told who wait for a back-test that was stopped. */
export const stopped = () => conflict('The back-test was stopped before it was done. Ask again to have it done.');
