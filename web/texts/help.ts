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
