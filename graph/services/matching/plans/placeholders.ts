import type { NodeId } from '../../../model/node-id.ts';

/** How areas and groups stand in texts that are kept, to be named for whoever reads them. */
export const areaMark = (id: NodeId): string => `|${id}|`;
export const groupMark = (id: number): string => `|group:${id}|`;

const MARK = /\|(area:[^|]+|group:\d+)\|/g;

/** The areas that a text names. */
export const areasIn = (text: string): NodeId[] => [...text.matchAll(MARK)].flatMap(([, id = '']) => (id.startsWith('area:') ? [id as NodeId] : []));

/** A text with the names its reader knows. */
export function named(text: string, area: (id: NodeId) => string, group: (id: number) => string): string {
  return text.replace(MARK, (_, id: string) => (id.startsWith('group:') ? group(Number(id.slice('group:'.length))) : area(id as NodeId)));
}
