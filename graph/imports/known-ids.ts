import { KithError } from '../model/kith-error.ts';
import { labelOf, nodeId, type Label, type NodeId } from '../model/node-id.ts';
import type { Store } from '../store/store.ts';
import { quoted } from './fault.ts';
import { Misread } from './misread.ts';

const IDS_PER_LOOKUP = 5_000;

/**
 * The ids that cells may name: those in the files at hand and those already in the store. First
 * every cell that names another record is noted, then the store is asked in batches, then `find`
 * answers without waiting. Each text is worked out once, however many rows hold it.
 */
export class KnownIds {
  private readonly known = new Set<NodeId>();
  private readonly noted = new Set<NodeId>();
  private readonly trusted = new Set<Label>();
  private readonly found = new Map<readonly Label[], Map<string, NodeId | Misread>>();

  /** An id that the files themselves bring. */
  add(id: NodeId): void {
    this.known.add(id);
  }

  /** Takes every id of a kind for known, because the file that would bring them could not be read. */
  trust(label: Label): void {
    this.trusted.add(label);
  }

  /** A cell names one of these kinds of record: it will be looked up. */
  note(labels: readonly Label[], text: string): void {
    const answers = this.answersFor(labels);
    if (answers.has(text)) return;
    const meant = meanings(labels, text);
    answers.set(text, meant instanceof Misread ? meant : new Misread('was not looked up'));
    if (meant instanceof Misread) return;
    for (const id of meant) this.noted.add(id);
  }

  /** Asks the store for every noted id that the files do not bring. */
  async lookUp(store: Store): Promise<void> {
    const wanted = [...this.noted].filter((id) => !this.known.has(id));
    for (let i = 0; i < wanted.length; i += IDS_PER_LOOKUP) {
      const nodes = await store.nodes(wanted.slice(i, i + IDS_PER_LOOKUP));
      for (const node of nodes) if (node) this.known.add(node.id);
    }
    for (const [labels, answers] of this.found) {
      for (const text of answers.keys()) answers.set(text, this.answer(labels, text));
    }
    this.noted.clear();
  }

  /** The one record a noted cell means, or what is wrong with it. */
  find(labels: readonly Label[], text: string): NodeId | Misread {
    return this.found.get(labels)?.get(text) ?? this.answer(labels, text);
  }

  private answer(labels: readonly Label[], text: string): NodeId | Misread {
    const meant = meanings(labels, text);
    if (meant instanceof Misread) return meant;
    const [first, ...more] = meant.filter((id) => this.known.has(id) || this.isTrusted(id));
    if (!first) return new Misread(`there is no ${oneOf(labels)} with the id ${quoted(text)}, in these files or in the store; add it, or correct the id`);
    if (more.length === 0) return first;
    return new Misread(`${quoted(text)} can mean ${[first, ...more].join(' and ')}; write the one that is meant`);
  }

  private isTrusted(id: NodeId): boolean {
    const label = labelOf(id);
    return label !== undefined && this.trusted.has(label);
  }

  private answersFor(labels: readonly Label[]): Map<string, NodeId | Misread> {
    const answers = this.found.get(labels) ?? new Map<string, NodeId | Misread>();
    this.found.set(labels, answers);
    return answers;
  }
}

/** The ids a text can stand for: itself where it has its prefix, else one for each kind. */
function meanings(labels: readonly Label[], text: string): readonly NodeId[] | Misread {
  const label = labelOf(text);
  if (label && labels.includes(label)) return [text as NodeId];
  if (label) return new Misread(`${quoted(text)} is the id of ${aOrAn(label)}, but this must be ${labels.map(aOrAn).join(' or ')}`);
  try {
    return labels.map((one) => nodeId(one, text));
  } catch (error) {
    if (error instanceof KithError) return new Misread(error.message.replace(/\.$/, ''));
    throw error;
  }
}

/** A record's own id, from a cell. */
export function ownId(label: Label, text: string): NodeId | Misread {
  const meant = meanings([label], text);
  return meant instanceof Misread ? meant : (meant[0] ?? new Misread('is not an id'));
}

const oneOf = (labels: readonly Label[]): string => labels.map((label) => label.toLowerCase()).join(', ').replace(/, ([^,]*)$/, ' or $1');

const aOrAn = (label: Label): string => `${/^[AEIO]/.test(label) ? 'an' : 'a'} ${label.toLowerCase()}`;
