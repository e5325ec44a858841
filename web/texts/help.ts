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
        'Every mark is an area; its shape and colour are its region. A line means that two areas share something of what is ticked at the left; a thicker line, more of it.',
        'Select an area on the map or in the table. 1, 2 or 3 shows only what is so many steps away. Path to… finds the way to another area.',
        'The table beside the map holds the same areas and the same figures, and works by keyboard alone.',
        'A hollow mark has no link. Shared events count for two years, where at most 30 people came.',
      ],
    },
    {
      heading: 'Choose the day',
      lines: ['Everything is shown as of the day at the top. Drag along the strip below the map, or press Play, to see the network change.'],
    },
    {
      heading: 'Share and keep',
      lines: [
        'The address holds all you see: Copy link shows a colleague exactly this. Undo and Redo are the browser’s Back and Forward.',
        'Export CSV saves the table. Pages print cleanly.',
      ],
    },
    {
      heading: 'Who is named',
      lines: ['People who have not agreed to be named, or were not asked, appear as somebody from their area. Everybody counts.'],
    },
  ],
} as const;
