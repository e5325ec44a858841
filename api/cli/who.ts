/** How the change log names whoever works at the command line and does not say otherwise. */
export const BY = 'command line';
export const BY_OPTION = '--by <name>';
