import { z } from 'zod';

const LONGEST_PATH = 16_000;

/** What would lead out of Kith, or be read differently by different browsers. */
// eslint-disable-next-line no-control-regex
const LEADS_ELSEWHERE = /\/\/|[\\\s\u0000-\u001f\u007f]/u;
/** A view that opens a view could open itself. */
const OPENS_A_VIEW = /^\/v\//;

/** The address of a screen within Kith, with its state, as `/map?show=unlinked`. */
export const screenPath = z
  .string('must be text')
  .max(LONGEST_PATH, `must have at most ${LONGEST_PATH.toLocaleString('en-GB')} characters`)
  .refine((path) => path.startsWith('/') && !LEADS_ELSEWHERE.test(path), 'must be an address within Kith, beginning with one "/", as /map?show=unlinked')
  .refine((path) => !OPENS_A_VIEW.test(path), 'must be the address of a screen, not of another saved view');
