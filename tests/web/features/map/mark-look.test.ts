import { describe, expect, test } from 'vitest';
import { communitySlots } from '../../../../web/features/map/mark-look.ts';

const community = (label: number) => ({ label, name: String(label), size: 5 });

describe('the looks of communities', () => {
  test('differ, however labels fall', () => {
    const slots = [...communitySlots([3, 12, 21, 4].map(community)).values()];
    expect(new Set(slots).size).toBe(4);
  });

  test('stay with a community when others come and go', () => {
    const then = communitySlots([3, 7, 5].map(community));
    const now = communitySlots([5, 3].map(community));
    expect([now.get(3), now.get(5)]).toEqual([then.get(3), then.get(5)]);
  });

  test('are nine, for the nine largest', () => {
    expect(communitySlots(Array.from({ length: 12 }, (_, i) => community(i))).size).toBe(9);
  });
});
