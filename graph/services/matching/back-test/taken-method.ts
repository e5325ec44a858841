import { DEFAULT_METHOD, METHODS, methodNamed, type NamedMethod } from '../../../matching/link-prediction/methods.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { nodeId, type NodeId } from '../../../model/node-id.ts';
import { isLabel } from '../../../model/nodes.ts';
import type { Store } from '../../../store/store.ts';
import { commit, type Recorder } from '../../recorder.ts';
import type { TestedLevel } from './back-test-at.ts';

/** A choice that somebody made. */
export interface MethodChoice {
  readonly level: TestedLevel;
  readonly method: NamedMethod;
  readonly date: IsoDate;
  /** Who took it over, as the change log names them. */
  readonly by: string;
  /** The back-test it was taken from. */
  readonly source: string | undefined;
}

const WHAT: Readonly<Record<TestedLevel, string>> = { area: 'areas', person: 'people' };

export const settingOf = (level: TestedLevel): NodeId => nodeId('Setting', `link-prediction-${level}`);

/** The choice that holds; undefined where nobody made one. */
export async function chosenMethod(store: Store, level: TestedLevel): Promise<MethodChoice | undefined> {
  const id = settingOf(level);
  const [setting] = await store.nodes([id]);
  if (!setting || !isLabel(setting, 'Setting')) return undefined;
  // A method that is no longer there is no choice.
  const method = METHODS.find(({ name }) => name === setting.value);
  const [head] = await store.log({ first: 1, record: id });
  return method && { level, method, date: setting.date, by: head?.by ?? 'somebody', source: setting.source };
}

/** The method by which suggestions are made at a level: the one taken over, else decayed resource allocation with a half-life of 120 days. */
export async function takenMethod(store: Store, level: TestedLevel): Promise<NamedMethod> {
  return (await chosenMethod(store, level))?.method ?? DEFAULT_METHOD;
}

/**
 * Makes a method the one by which suggestions are made from now on. Who may is the caller's to check; who did and when
 * stands in the change log.
 * @throws KithError BAD_INPUT for a method there is not, naming those there are.
 */
export async function takeOverMethod(recorder: Recorder, level: TestedLevel, name: string, cutoff: IsoDate, today: IsoDate): Promise<MethodChoice> {
  const method = methodNamed(name);
  const source = `back-test with everything from ${cutoff} on hidden`;
  const setting = { id: settingOf(level), name: `How new contacts between ${WHAT[level]} are foretold`, value: method.name, date: today, source };
  await commit(recorder, [{ node: setting }], `Took over ${method.name} for ${WHAT[level]}`);
  return { level, method, date: today, by: recorder.by, source };
}
