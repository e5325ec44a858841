import type { PresetName } from '../../../../graph/matching/affinity/presets.ts';
import { BadUse } from '../../command.ts';

/** @throws BadUse naming the presets there are. */
export async function presetNamed(text: string | undefined): Promise<PresetName | undefined> {
  if (text === undefined) return undefined;
  const { PRESETS } = await import('../../../../graph/matching/affinity/presets.ts');
  const { wordIn } = await import('../../../../graph/model/vocabulary.ts');
  const preset = wordIn(PRESETS, text);
  if (preset === undefined) throw new BadUse(`--preset "${text}" must be one of: ${PRESETS.join(', ')}.`);
  return preset;
}
