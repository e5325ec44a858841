import { CANVAS_COLOURS, type Scene, type SceneTie } from './scene.ts';

/** Ties in the order they are drawn: those looked at as they are, others faint beneath them. */
export function drawnTies({ ties, lit, theme }: Pick<Scene, 'ties' | 'lit' | 'theme'>): readonly SceneTie[] {
  const { context: colour } = CANVAS_COLOURS[theme];
  const drawn = lit ? ties.flatMap((tie) => (lit.has(tie.key) ? tie : tie.faint ? { ...tie, colour, width: tie.faint, dash: 'none' as const, order: tie.faint, context: true } : [])) : ties;
  return [...drawn].sort((x, y) => x.order - y.order);
}
