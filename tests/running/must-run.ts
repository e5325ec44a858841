/**
 * Whether tests that lack something on this machine fail instead of being skipped: where CI is set,
 * to anything but `false`.
 */
export const mustRun = (ci = process.env['CI']): boolean => ci !== undefined && ci !== '' && ci !== 'false';
