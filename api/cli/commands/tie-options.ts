import type { Command } from 'commander';
import type { TieOptions } from '../../../graph/ties/tie-options.ts';
import type { Level } from '../../../graph/network/level.ts';
import { BadUse } from '../command.ts';

/** How strength is to be reckoned, as the command line says it. */
export interface TieChoice {
  readonly level?: string;
  readonly halfLife?: string;
  readonly discount?: string;
  readonly weight?: readonly string[];
}

export const withTieChoice = (command: Command): Command =>
  command
    .option('--level <level>', 'area, person or organisation (default: area)')
    .option('--half-life <days>', 'days after which an interaction counts half (default: 365)')
    .option('--discount <discount>', 'newman: shared among those present; none (default: newman)')
    .option('--weight <kind=weight...>', 'another weight for a kind, as "buddy call=0.25"');

/** @throws BadUse naming the option, its value and what would be right. */
export async function readTieChoice({ level = 'area', halfLife, discount, weight = [] }: TieChoice): Promise<{
  readonly level: Level;
  readonly options: TieOptions;
}> {
  const { LEVELS } = await import('../../../graph/network/level.ts');
  const { INTERACTION_KINDS } = await import('../../../graph/network/interaction-kinds.ts');
  const { wordIn } = await import('../../../graph/model/vocabulary.ts');
  const { SIZE_DISCOUNTS } = await import('../../../graph/ties/tie-options.ts');
  const known = <W extends string>(name: string, words: readonly W[], text: string): W => {
    const found = wordIn(words, text);
    if (found === undefined) throw new BadUse(`${name} "${text}" must be one of: ${words.join(', ')}.`);
    return found;
  };
  const weights = weight.map((text) => {
    const at = text.lastIndexOf('=');
    if (at < 0) throw new BadUse(`--weight "${text}" must name a kind and its weight, as "buddy call=0.25".`);
    return [known('--weight: the kind', INTERACTION_KINDS, text.slice(0, at)), numberIn('--weight', text.slice(at + 1))] as const;
  });
  const options: TieOptions = {
    halfLifeDays: halfLife === undefined ? undefined : numberIn('--half-life', halfLife),
    sizeDiscount: discount === undefined ? undefined : known('--discount', SIZE_DISCOUNTS, discount),
    kindWeights: Object.fromEntries(weights),
  };
  await check(options);
  return { level: known('--level', LEVELS, level), options };
}

/** Written as people write numbers: 365, 0.5 or 1e-3, not in hexadecimal. */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function numberIn(name: string, text: string): number {
  if (!NUMBER.test(text.trim())) throw new BadUse(`${name} "${text}" is not a number.`);
  return Number(text);
}

async function check(options: TieOptions): Promise<void> {
  const { reckoning } = await import('../../../graph/ties/tie-options.ts');
  const { KithError } = await import('../../../graph/model/kith-error.ts');
  try {
    reckoning(options);
  } catch (error) {
    if (error instanceof KithError) throw new BadUse(error.message.replace('halfLifeDays', '--half-life'));
    throw error;
  }
}
