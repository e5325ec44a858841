/** What people ask about a topic, and what those who have been through it answer. */
export interface TopicPhrases {
  readonly questions: readonly string[];
  readonly answers: readonly string[];
}
