import { z } from 'zod';

const LONGEST_PATH = 16_000;

/** What would lead out of Kith, or be read differently by different browsers. */
// eslint-disable-next-line no-control-regex
const LEADS_ELSEWHERE = /\/\/|[\\\s\u0000-\u001f\u007f]/u;
/** A view that opens a view could open itself. The explorer's router reads capitals and `%76` as `v`, too. */
const OPENS_A_VIEW = /^\/v\//i;
/** Only to read addresses that have no origin. */
const HERE = 'http://kith.invalid';

/** The address as a browser goes to it: `/map/../ties?a=dover` is `/ties?a=dover`. */
function asGoneTo(path: string): string {
  const end = path.search(/[?#]|$/);
  return new URL(path.slice(0, end), HERE).pathname + path.slice(end);
}

function opensAView(path: string): boolean {
  try {
    return OPENS_A_VIEW.test(decodeURIComponent(path.slice(0, path.search(/[?#]|$/))));
  } catch {
    return OPENS_A_VIEW.test(path);
  }
}

/** The address of a screen within Kith, with its state, as `/map?show=unlinked`. */
export const screenPath = z
  .string('must be text')
  .max(LONGEST_PATH, `must have at most ${LONGEST_PATH.toLocaleString('en-GB')} characters`)
  .refine((path) => path.startsWith('/') && !LEADS_ELSEWHERE.test(path), 'must be an address within Kith, beginning with one "/", as /map?show=unlinked')
  .transform(asGoneTo)
  .refine((path) => !opensAView(path), 'must be the address of a screen, not of another saved view');
