/**
 * Which of `he` and `she` a name can be: by the form of address, by the office (spokeswoman), by frequent first names.
 * Unknown names can be either; the tables hold general first names of English alone.
 */

export type Gender = 'he' | 'she';

const set = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

const HE = set(
  'James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Douglas Zachary Peter Kyle Ethan Walter Noah Jeremy Christian Keith Roger Harold Sean Carl Arthur Lawrence Jesse Bryan Bruce Gabriel Albert Alan Juan Wayne Elijah Randy Roy Vincent Ralph Eugene Russell Bobby Philip Phil Louis Bob Jim Mike Tom Bill Dan Dave Rob Ken Greg Jeff Don Ron Tim Matt Ben Nick Tony Andy Jay Joe Steve Fred Frederick Martin Howard Stanley Leonard Barry Ian Neil Simon Graham Colin Craig Duncan Malcolm Nigel Stuart Trevor Luke Liam Oliver Harry Max Leo Hugo Victor Carlos Luis Miguel Antonio Pedro Francisco Jorge Ivan Sergei Vladimir Dmitry Mohammed Muhammad Ahmed Ali Hassan Omar Ibrahim Ray Ted Chuck Doug Curtis Marcus Travis Derek Joel Dean Glenn Darren Todd Chad Brett Clifford Norman Warren Gordon Herbert Earl Clarence Ernest Theodore Marvin Melvin Leroy Edwin Edgar Oscar Rick Ricky Danny Johnny Jimmy Billy Tommy Eddie Pete Hank Gene Walt Wesley Evan Ian Mitchell Spencer Preston Grant Bernard Hugh Geoffrey Gerald Kurt Karl Hans Giovanni Pierre Jean-Claude Emmanuel Alexandre Boris Igor Andrei Xavier Gavin Shane Shawn',
);
const SHE = set(
  'Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Dorothy Amy Kathleen Angela Shirley Emma Brenda Pamela Nicole Anna Samantha Katherine Christine Helen Debra Rachel Carolyn Janet Maria Catherine Heather Diane Olivia Julie Joyce Victoria Ruth Virginia Lauren Christina Joan Evelyn Judith Andrea Hannah Megan Cheryl Jacqueline Martha Madison Teresa Gloria Sara Janice Ann Kathryn Abigail Sophia Frances Alice Judy Isabella Julia Grace Amber Denise Danielle Marilyn Beverly Charlotte Natalie Theresa Diana Brittany Kayla Alexis Lori Marie Jane Kate Katie Anne Annie Claire Sue Susie Lucy Ellen Rose Sally Wendy Nina Erin Holly Jill Tina Anita Monica Erica Paula Vanessa Vera Sheila Tracy Tammy Rita Rosa Carmen Irene Elaine Louise Josephine Eleanor Lynn Lynne Jenny Maggie Molly Becky Cindy Debbie Kathy Cathy Peggy Patty Bonnie Connie Fiona Gillian Hilary Hillary Nicola Rosemary Sylvia Valerie Yvonne Zoe Chloe Ella Lily Mia Ava Isabel Elena Olga Natalia Svetlana Tatiana Fatima Aisha Leila Ursula Ingrid Christiane Sophie Camille Elise Melanie Allison Alison Courtney Crystal Tiffany Kristen Kristin Krista Kara Leah Naomi Priscilla Sabrina Shannon Stacey Stacy Tara Whitney Yolanda Bridget Colleen Maureen Eileen Doris Edith Esther Florence Gail Gwen Harriet Ida Jeanne Joanne Joanna June Loretta Lorraine Lois Lucille Mabel Marian Marjorie Mildred Miriam Norma Pauline Phyllis Roberta Rosalind Suzanne Thelma Vivian Wilma',
);
const HE_BY_OFFICE =
  /\b(?:Mr|Sir|Lord|spokesman|chairman|congressman|businessman|fisherman|father|brother|son|husband|uncle|grandfather|king|prince|actor)\b/i;
const SHE_BY_OFFICE =
  /\b(?:Mrs|Ms|Miss|Lady|spokeswoman|chairwoman|congresswoman|businesswoman|mother|sister|daughter|wife|widow|aunt|grandmother|queen|princess|actress|mom|mum)\b/i;
/** , who says she …, his wife: a relation names somebody else's sex when a possessive stands in it. */
const OF_SOMEBODY = /['’]s |\bof\b/;

/** `he`, `she` or null for both, of a name as it is written and its role. */
export function genderOf(name: string, role: string | null): Gender | null {
  const first = name.split(' ')[0] as string;
  const given = name.includes(' ') ? first : '';
  if (HE.has(given)) return 'he';
  if (SHE.has(given)) return 'she';
  const office = role !== null && !OF_SOMEBODY.test(role) ? role : '';
  const told = `${name} ${office}`;
  const he = HE_BY_OFFICE.test(told);
  const she = SHE_BY_OFFICE.test(told);
  return he === she ? null : he ? 'he' : 'she';
}
