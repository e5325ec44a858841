import type { Label } from '../model/node-id.ts';

/** What a network can be made of. */
export const LEVELS = ['area', 'person', 'organisation'] as const;
export type Level = (typeof LEVELS)[number];

export const LABEL_OF_LEVEL = { area: 'Area', person: 'Person', organisation: 'Organisation' } as const satisfies Record<Level, Label>;

/** The level whose parties have this label; undefined for records that are no party. */
export const levelOf = (label: Label | undefined): Level | undefined => LEVELS.find((level) => LABEL_OF_LEVEL[level] === label);
