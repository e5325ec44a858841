const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export interface NameList {
  /** How often a name comes from this list. */
  readonly share: number;
  readonly first: readonly string[];
  readonly last: readonly string[];
  /** Names that go with these first names only. */
  readonly apart?: boolean;
}

/** First and last names heard in Britain today; a full name is put together by chance. */
export const NAME_LISTS: readonly NameList[] = [
  {
    share: 0.62,
    first: words(`Agnes Alan Alison Andrea Angela Anita Ann Audrey Barbara Barry Beryl Bethany Bev Brenda Bridget Bronwen
      Bryony Callum Carol Caroline Carys Cath Catriona Ceri Chantelle Cheryl Chloe Christine Claire Clive Colin Colleen
      Connor Craig Dawn Deborah Declan Denise Derek Dilys Donna Doreen Doug Duncan Edna Eileen Elaine Eleri Ellie Elsie
      Enid Fiona Frances Gail Gareth Gaynor Gemma Geoff Gillian Glenys Graham Gwen Hazel Heather Hilary Iris Ivy Jackie
      Janice Jean Jeanette Jenny Jill Joan Joanna Jory Josie Joyce Judith June Karen Kath Kay Keith Kelly Kerry Kev Kirsty
      Laura Leanne Len Lesley Lilian Linda Lisa Liz Lorna Lorraine Lucy Lynn Maddie Maggie Malcolm Margaret Marion Marlene
      Maureen Mavis Megan Mick Moira Natalie Neil Nicola Nigel Norma Olwen Orla Owen Pam Pat Pauline Pearl Peggy Phil
      Phyllis Rachel Rhian Rhoda Robyn Roger Ros Rosie Roy Ruth Sally Sandra Sharon Sheila Sian Siobhan Stacey Stella
      Stuart Sue Sylvia Teresa Thelma Tina Tracey Trevor Tricia Trudy Una Ursula Val Vera Vicky Viv Wendy Yvonne`),
    last: words(`Adair Alderton Anning Arkwright Ashdown Aspinall Attwater Ayling Bagshaw Bamford Barraclough Biddulph
      Birtwhistle Blenkin Bostock Brackley Braithwaite Broadbent Burrell Capewell Carbery Cartlidge Chilvers Claxton
      Clough Copsey Cotterill Coxon Cranmer Crossley Crowther Cuthbert Dalby Denham Devlin Dinsdale Doherty Dowson
      Drabble Duckworth Dunmore Dutton Eastwell Eccles Egan Ellwood Entwistle Fairclough Fawcett Feeney Fenwick Fielden
      Flanagan Fothergill Foxton Garside Gascoyne Gilligan Golding Greenhalgh Grimshaw Hambleton Harker Hartshorn Haworth
      Hebden Heeley Henshaw Heywood Hibbert Hinchliffe Holroyd Horsfall Houlihan Hoyle Illingworth Jobling Keast Kearsley
      Kelsall Kendrick Kilbride Kinsella Larkin Lathwell Leadbitter Lister Longbottom Madden Mannion Marsden
      McArdle McGarry McNulty Meakin Merrick Molloy Moorhouse Mottram Munnelly Naylor Nettleton Nuttall Ockleton Ogden
      Oldroyd Openshaw Ormerod Padgett Parfitt Pashley Penhale Pickersgill Pilling Prentice Pugh Quigley Ramsbottom
      Ratcliffe Rawcliffe Redfearn Renshaw Rigby Rimmer Rowbotham Ruddock Sayers Schofield Sharples Silcock Skelton
      Slattery Snowden Sowerby Stancliffe Stott Sugden Swales Thackray Thistlewood Thurlow Tindall Tomlin Tordoff Tregear
      Trevena Tunnicliffe Twigg Uttley Varley Veasey Wadsworth Wagstaff Warburton Whitmore Wigglesworth Wolstenholme
      Woodhead Wormald Yeadon`),
  },
  {
    share: 0.09,
    first: words(`Abdul Aisha Amina Anwar Ayesha Farah Farida Farzana Fatima Habiba Halima Hamza Imran Ismail Khadija Mahmood
      Nadia Nasreen Parveen Rahim Rasheed Rukhsana Sabiha Sadia Safiya Samina Shabana Tahir Tariq Yasmin Yusuf Zainab Zara`),
    last: words(`Ahmadi Akhtar Awan Bhatti Chaudhry Chowdhury Farooqi Fazal Ghani Hanif Hoque Iqbal Khalid
      Miah Mirza Rana Rehman Saleh Siddiqui Uddin Younis Zaman`),
  },
  {
    share: 0.07,
    first: words(`Anjali Arun Asha Balbir Daljit Deepa Devan Gurpreet Harjit Jagdish Jasbir Kamal Kiran Lakshmi Manjit
      Narinder Nimmi Pooja Raj Ranjit Renuka Rita Rohan Sanjay Shreya Sukhi Sunita Usha`),
    last: words(`Bains Banerji Chadha Dasgupta Dhaliwal Dhillon Gogna Grewal Joshi Lall Mangat Mukherjee Nandra
      Pankhania Parmar Patel Sandhu Sanghera Sehmi Shergill Solanki Virdee Walia`),
  },
  {
    share: 0.12,
    first: words(`Abena Adaeze Amara Babatunde Blessing Chidi Cynthia Delroy Desmond Dionne Efua Emeka Femi Folasade Gloria
      Grace Ifeoma Keisha Kofi Kwame Latoya Leroy Marcia Marsha Mercy Ngozi Olu Patience Shanice Temi Vernon Winston
      Yetunde`),
    last: words(`Abara Adebayo Afolabi Agyeman Amoah Appiah Balogun Bello Boateng Coker Dacosta Danso Donkor Edusei Esan Eze
      Gyasi Ibekwe Idowu Kamara Kuforiji Makinde Mensah Nwosu Obi Oduya Ofori Ogundele Okeke Olaniyan Osei Otoo Owusu
      Quaye Sarpong Tagoe Tetteh Ubah Yeboah`),
  },
  {
    share: 0.03,
    apart: true,
    first: words(`Aisha Amina Ayesha Farida Farzana Fatima Habiba Halima Khadija Nasreen Rukhsana Sabiha Safiya Samina Zainab`),
    last: words(`Begum Jabeen Khatun`),
  },
  {
    share: 0.02,
    apart: true,
    first: words(`Asha Balbir Daljit Gurpreet Harjit Jasbir Manjit Ranjit Sukhi Sunita`),
    last: words(`Kaur`),
  },
  {
    share: 0.05,
    first: words(`Aneta Beata Dagmara Dominika Dorota Ewa Hanna Irena Jolanta Karolina Kasia Krystyna Magda Marek Monika Petra
      Piotr Tomasz Wanda Zofia`),
    last: words(`Baran Dudek Gajda Kaczmarek Kolasa Kubiak Kurek Mazur Mroz Pietrzak Stasiak Szczepaniak Walczak Wojcik Zawada`),
  },
];

/** Names put together by chance that somebody well known bears, or nearly. */
export const NOT_TO_BE_USED: ReadonlySet<string> = new Set([
  'Alan Broadbent',
  'Alan Merrick',
  'Barry Flanagan',
  'Graham Kendrick',
  'Jill Haworth',
  'Joan Ruddock',
  'Keith Schofield',
  'Kev Kilbride',
  'Kwame Appiah',
  'Len Fairclough',
  'Lisa Snowden',
  'Mick Flanagan',
  'Neil Redfearn',
  'Neil Ruddock',
  'Ngozi Okeke',
  'Phil Schofield',
  'Raj Patel',
  'Rita Fairclough',
  'Roy Hibbert',
  'Roy Marsden',
  'Shabana Rehman',
  'Tomasz Kaczmarek',
  'Vera Duckworth',
]);
