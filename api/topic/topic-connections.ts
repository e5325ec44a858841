import { connection } from '../connection/connection.ts';
import { relationEdge } from '../connection/relation-edge.ts';
import { Node } from '../record/node.ts';
import { Topic } from './topic.ts';

export const TopicConnection = connection({ name: 'Topic', of: 'topics' }, () => Topic);

// An interface may stand as a node, though its class cannot be made.
const anyRecord = () => Node as never;

export const TopicNeededByConnection = connection(
  { name: 'TopicNeededBy', of: 'areas and people that need help with a topic' },
  anyRecord,
  relationEdge({
    name: 'TopicNeededBy',
    description: 'An area or a person that needs help with a topic.',
    node: anyRecord,
    period: true,
    own: ['urgency'],
  }),
);

export const TopicOfferedByConnection = connection(
  { name: 'TopicOfferedBy', of: 'areas, people and organisations with experience of a topic' },
  anyRecord,
  relationEdge({
    name: 'TopicOfferedBy',
    description: 'An area, a person or an organisation with experience of a topic.',
    node: anyRecord,
    period: true,
    own: ['experience'],
  }),
);
