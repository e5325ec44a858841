import type { FeatureName } from '../../graph/matching/affinity/feature.ts';
import type { PresetName } from '../../graph/matching/affinity/presets.ts';
import type { RuleName } from '../../graph/matching/rules/rule.ts';
import type { DraftStatus, SuggestionKind, SuggestionStatus } from '../../graph/model/vocabulary.ts';
import type { PlanStop } from '../../graph/services/matching/plans/plan-state.ts';
import type { PreviewMeasure } from '../../graph/services/matching/preview.ts';
import type { Response } from '../../graph/services/matching/respond.ts';
import { wordEnum } from '../schema/word-enum.ts';

export const SuggestionKindWord = wordEnum<SuggestionKind>('SuggestionKind', 'What sort of meeting is suggested.', {
  buddy: 'Two or three people who could be buddies.',
  cluster: 'Areas that could learn together.',
  peer: 'An area or person that faced, or solved, the same issue.',
  collaborator: 'An area or person to work with.',
});

export const SuggestionStatusWord = wordEnum<SuggestionStatus>('SuggestionStatus', 'What became of a suggestion.', {
  suggested: 'Worked out; nobody was told.',
  proposed: 'Made known to those it is about.',
  accepted: 'All it was made to, and who did not decline, accepted.',
  declined: 'Too few are left who did not decline: fewer than two, of a cluster fewer than its least size.',
  'in touch': 'They were in touch.',
  'followed up': 'Somebody asked how it went.',
});

export const DraftStatusWord = wordEnum<DraftStatus>('DraftStatus', 'How far a round or plan is.', {
  draft: 'Staff work on it; nobody was told.',
  proposed: 'Made known to those it is about.',
});

export const FeatureWord = wordEnum<FeatureName>('Feature', 'A way in which two may fit.', {
  'needs met': 'One can help with what the other needs.',
  'mutual help': 'Each can help the other; the lower of both directions.',
  'shared needs': 'Both need the same.',
  'similar places': 'Their places are alike by published figures.',
  stage: 'They joined the programme at the same time.',
  near: 'Near enough to visit: one half at 60 km.',
  far: 'Far enough for new ideas: one half at 100 km.',
  'like experience': 'Equally experienced.',
  'unlike experience': 'One is far more experienced.',
  'little contact': 'They have had little to do with each other.',
  'few commitments': 'Both have time.',
  foretold: 'By whom both know, they are likely to get in touch.',
  bridge: 'A tie between them would open the way to others.',
  topic: 'Of a cluster: its areas need its topic, or can help with it; so could one that might join.',
});

export const RuleWord = wordEnum<RuleName>('Rule', 'A rule that can keep a suggestion from being made.', {
  consent: 'Has agreed to be suggested.',
  'active role': 'Holds a role on the day.',
  'opted out': 'Has not asked to be left alone.',
  'left out': 'Is not left out by staff.',
  capacity: 'Has room for another commitment.',
  'different areas': 'They are of different areas.',
  'paired before': 'They were not paired within the last months.',
  'declined before': 'Neither declined the other within the last months.',
  'kept apart': 'Staff do not keep them apart.',
  'kept together': 'Whom staff keep together are in one group.',
  forbidden: 'Staff have not decided otherwise about its place.',
  'too far': 'They are near enough.',
  'odd one out': 'The number comes out.',
  'no one left': 'There is somebody they may be suggested to.',
  size: 'The group is neither too small nor too large.',
  seats: 'There are seats for everybody.',
  experience: 'Experienced and new ones are mixed.',
  region: 'Regions are fairly shared.',
});

export const PresetWord = wordEnum<PresetName>('Preset', 'A starting point for weights.', {
  'new near by': 'New acquaintances near by.',
  'new ideas': 'New ties, far apart, little contact.',
  experience: 'Learn from experience: one has been through what the other faces.',
  'same boat': 'They face the same, at the same stage, in places alike.',
  even: 'All features alike.',
});

export const PreviewMeasureWord = wordEnum<PreviewMeasure>('PreviewMeasure', 'What a draft may change.', {
  isolates: 'Parties without a living tie.',
  components: 'Parts that no living tie joins.',
  'largest component': 'Parties in the largest part.',
  reach: 'The share of the others that a party can reach, on average.',
  'cross-region ties': 'Living ties between regions.',
  'long-distance ties': 'Living ties over 100 km.',
  ties: 'Living ties.',
  'at capacity': 'Those of the pool who would have no room for another commitment.',
});

export const ResponseWord = wordEnum<Response>('SuggestionResponse', 'What is made of a suggestion.', {
  propose: 'Make it known to those it is about.',
  accept: 'One of them accepts.',
  decline: 'One of them declines.',
  'in touch': 'They were in touch.',
  'followed up': 'Somebody asked how it went.',
});

export const PlanStopWord = wordEnum<PlanStop>('PlanStop', 'Why the search for a plan ended.', {
  proven: 'No plan is better.',
  'within gap': 'No plan is better by more than one in a thousand.',
  'time limit': 'The time allowed, or the moves of the search, were used up before a proof.',
  cancelled: 'Somebody stopped it: the best plan until then.',
  infeasible: 'There is no plan: what is asked for clashes.',
  'by hand': 'Staff changed it by hand since.',
});
