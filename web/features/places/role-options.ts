import { roleWord } from '../../ui/words.ts';

const ROLES = ['MEMBER', 'CHAIR', 'VICE_CHAIR', 'WORKER', 'VOLUNTEER', 'REP', 'ADVISER', 'COORDINATOR'] as const;

/** Roles people hold in areas, as filters offer them. */
export const ROLE_OPTIONS = ROLES.map((value) => ({ value, text: roleWord(value) }));
