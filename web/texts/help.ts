/** How to use what works, in the order one meets it. */
export const helpTexts = {
  title: 'Help',
  lead: 'Kith shows who is connected to whom in the programme, on any day of its record.',
  parts: [
    {
      heading: 'Find somebody or something',
      lines: [
        'Search at the top: press / or Ctrl K from anywhere, type part of a name, go down the list with the arrow keys, open with Enter.',
        'Places lists everything, with filters. Each name opens a page.',
      ],
    },
    {
      heading: 'Read the map',
      lines: [
        'Every mark is an area; its shape and colour are its region. A line is a tie: what dated meetings, calls and joint work of two areas add up to. The thicker, the stronger; click it for the events behind it. What else areas share can be ticked at the left.',
        'Select an area on the map or in the table. 1, 2 or 3 shows only what is so many steps away. Path to… finds the way to another area.',
        'The table beside the map holds the same areas and the same figures, and works by keyboard alone.',
        'A hollow mark has no living tie: none of strength 0.10 or more on the day.',
      ],
    },
    {
      heading: 'Read a strength',
      lines: [
        'One meeting of the two alone today counts 1. A meeting of more is shared among them, a call counts half, and everything halves in a year: strong from 1.00, steady from 0.40, light from 0.10, faded below.',
        'Ties has the curve of any two places, a group or the whole network, with what changed between two dates and why. Half-life and weights can be tried there; nothing of it changes the record.',
        'Nothing recorded is not the same as no contact: where nobody said who came, it says so.',
      ],
    },
    {
      heading: 'Choose the day',
      lines: ['Everything is shown as of the day at the top. Drag along the strip below the map, or press Play, to see the network change.'],
    },
    {
      heading: 'Bring people together',
      lines: [
        'Matching drafts buddy rounds: choose whom to draw from and what matters most, and everybody is paired off. Why this? has every reason with its figure; unmatched people say which rule is in the way and what would change it.',
        'Lock keeps a pair together, Keep apart parts it. To put somebody with somebody else, drag the name, or press Enter on it and choose. The rest is paired anew each time, Undo takes any step back, and the right side shows what the draft would do to the network.',
        'Nothing is sent by drafting. Propose makes a round known to the areas it is about and gives you the messages to send. Answers are recorded on the same board, or by the areas themselves.',
        'Plan clusters, in Matching, says which areas could learn together: how many groups, how large, about what, and by which rules. Move an area by dragging it or from its list; where a rule is in the way it is said, and nothing changes until you have the others worked out anew.',
        'Pages of areas, people and questions suggest peers and collaborators, with the way there through people one knows.',
      ],
    },
    {
      heading: 'Try suggestions on the past',
      lines: [
        'Tried on the past, in Matching, hides everything from a day on, lets each method say who will meet next, and compares with who did. Choose the day and whether areas or people meet; try several days.',
        'Ranked above, or AUC: take one pair that met later and one that did not; how often does the method rank the first above? 50% is chance, 100% perfect. Its 95% interval says how far the figure might be off; where intervals overlap widely, neither method is known to be better.',
        'Precision at k: of the k pairs ranked first, the share that did meet, k being as many as met in all. Persistence: of the pairs that had met before, the share that met again.',
        'Staff and stewards may use another method for suggestions. It says first what that changes and for whom; who chose it and when stands beside the report.',
      ],
    },
    {
      heading: 'Record what happens',
      lines: [
        'Staff and data stewards have the buttons for it where they are needed: Record contact on an area’s page, Record an event in Places under Events and on the pages of clusters and areas, Add who came on an event’s page, Record a role, a need or an offer on the pages of areas, people and organisations.',
        'Change, in a row, asks what is to change: it ended, it was recorded wrongly, or it never was. Correct mends what a record says of itself; at its foot a record can be removed, and it says first what goes with it.',
        'What was saved is told at the foot of the page, with Undo where it can be taken back.',
      ],
    },
    {
      heading: 'Share and keep',
      lines: [
        'The address holds all you see: Copy link shows a colleague exactly this. Undo and Redo go as far back as your visit; the browser’s Back and Forward do the same for the last fifty steps.',
        'Save view…, above the map, keeps what you see under a name and gives it a short link. Whoever opens it sees its name at the top, and can change what is shown without changing the view.',
        'Export CSV saves the table; Export… has pictures, networks and the ties. Pages print cleanly.',
      ],
      link: { to: '/views', text: 'Saved views' },
    },
    {
      heading: 'Who is named',
      lines: ['People who have not agreed to be named, or were not asked, appear as somebody from their area. Everybody counts.'],
    },
  ],
} as const;
