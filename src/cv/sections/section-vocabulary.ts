import type { SectionKind } from '../../model/candidate.ts';

const list = (names: string): readonly string[] => names.trim().split(/,\s+/);

/**
 * Names that people give their sections, written plainly; case, accents, spaces, `&` and punctuation do not count when they
 * are compared. Longer names made of the same words ("Relevant Clinical Experience") are told by `headingWords`.
 */
export const sectionNames: Readonly<Record<SectionKind, readonly string[]>> = {
  header: list(`
    Contact, Contacts, Contact Details, Contact Information, Contact Info, Contact Me, Get in touch,
    Personal Details, Personal Information, Personal Info, Personal Data, Bio Data, Details, Address, Profiles,
    Social, Social Media, Social Profiles, Links, Find me online, Online, Web, Location, About me contact`),
  summary: list(`
    Summary, Profile, Professional Summary, Professional Profile, Personal Profile, Personal Statement,
    Statement, Personal Summary, Executive Summary, Executive Profile, About, About Me, Introduction, Intro,
    Overview, Objective, Career Objective, Career Objectives, Career Aim, Job Objective,
    Professional Objective, Career Goal, Career Profile, Career Overview, Summary of Qualifications,
    Qualifications Summary, Profile Summary, Key Profile, Professional Overview, Professional Statement,
    Candidate Profile, Candidate Summary, Biography, Bio, Who I am, In Brief, At a Glance, Snapshot,
    Career Snapshot, Mission Statement, Supporting Statement, Personal Overview, Outline, Synopsis,
    Career Synopsis, Brief Profile, Value Proposition, Welcome, Opening Statement, CV Summary, Resume Summary,
    Summary Statement, Curriculum Vitae Summary`),
  work: list(`
    Experience, Experiences, Work Experience, Work Experiences, Employment, Employment History, Work,
    Work History, Career, Career History, Career to Date, Career Record, Career Progression, Career Path,
    Career Background, Professional Experience, Professional Background, Professional History,
    Professional Career, Job History, Jobs, Employment Record, Employment Experience, Employment Background,
    Employment to Date, Previous Employment, Current Employment, Past Employment, Present Employment,
    Recent Employment, Other Employment, Employers, Previous Experience, Relevant Experience, Other Experience,
    Additional Experience, Related Experience, Industry Experience, Industrial Experience,
    Commercial Experience, Practical Experience, Key Experience, Teaching Experience, Clinical Experience,
    Research Experience, Management Experience, Leadership Experience, Positions Held, Appointments,
    Academic Appointments, Internships, Internship Experience, Placements, Work Placements,
    Clinical Placements, Teaching Placements, Employment and Experience, Experience and Employment,
    Work and Experience, Roles, Previous Roles, Current Role, Current Position, Earlier Career, Early Career,
    Military Experience, Military Service, Military Career, Armed Forces, Armed Forces Experience, Armed Forces
    Career, HM Forces, Forces Career, Forces Service, Service Career, Service History, Assignments, Contract History, Freelance Work, Where I have worked,
    My Experience, Working Experience, Working History, Job Experience, Engagements, Berufserfahrung,
    Expérience, Expérience Professionnelle, Experiencia, Experiencia Laboral, Experiencia Profesional,
    Occupational History`),
  volunteer: list(`
    Volunteering, Volunteer, Volunteer Work, Volunteer Experience, Volunteering Experience, Voluntary Work,
    Voluntary Experience, Voluntary Roles, Voluntary, Voluntary Service, Voluntary Positions, Unpaid Work,
    Community Involvement, Community Service, Community Work, Charity Work, Charitable Work, Civic Activities,
    Volunteer Activities, Voluntary Activities, Trusteeships, Positions of Responsibility, Pro Bono,
    Volunteer Leadership, Volunteer History, Giving Back`),
  education: list(`
    Education, Educational Background, Education and Training, Education and Qualifications,
    Academic Background, Academic Qualifications, Academic History, Academic Record, Academics, Academic,
    Academia, Schooling, Schools, Qualifications, Educational Qualifications, Education History,
    Educational History, Qualifications and Education, Education and Qualification, Qualification,
    Qualifications and Training, Training and Education, Studies, Academic Achievements, Academic Education,
    Academic Credentials, Educational Details, Education Details, Educational Attainment,
    Education and Certifications, Education and Certification, Education and Credentials, Higher Education,
    Further Education, Secondary Education, Degrees, University, School, School Education,
    Education and Professional Development, Education and Professional Qualifications, Formation, Ausbildung,
    Educación, Formación, Learning, Academic Profile, Academic Details, Education and Academic Qualifications,
    Courses and Education, Education and Courses, Scholastic Record, Educational Summary`),
  skills: list(`
    Skills, Skill, Key Skills, Core Skills, Core Competencies, Core Competences, Competencies, Competences,
    Key Competencies, Areas of Expertise, Expertise, Areas of Experience, Area of Expertise, Technical Skills,
    Technical Expertise, Technical Proficiencies, Technical Competencies, Technical Summary,
    Technical Knowledge, Professional Skills, Personal Skills, Soft Skills, Hard Skills, Transferable Skills,
    Skill Set, Skillset, Skills Summary, Summary of Skills, Skills Profile, Skills and Expertise,
    Skills and Abilities, Abilities, Skills and Competencies, Skills and Tools, Skills and Technologies,
    Skills and Tech, Technologies, Tech Stack, Technology, Tools, Tools and Technologies, IT Skills,
    Computer Skills, Computer Literacy, Digital Skills, ICT Skills, Software, Software Skills, Key Attributes,
    Attributes, Strengths, Key Strengths, Core Strengths, Capabilities, Core Capabilities, Key Capabilities,
    Proficiencies, Specialties, Specialities, Specialisms, Specialisations, Special Skills, Other Skills,
    Additional Skills, Relevant Skills, Practical Skills, Skill Highlights, Highlights, Key Qualifications,
    Core Qualifications, Knowledge, Areas of Knowledge, Fields of Expertise, Programming Skills,
    Technical Environment, Areas of Strength, What I do, Toolbox, Skills and Qualifications,
    Skills and Knowledge, Key Skills and Competencies, Key Skills and Attributes, Key Skills and Experience,
    Skills and Experience, Skills and Attributes, Skills and Training, Qualities, Main Skills, Clinical Skills,
    Trade Skills, Management Skills, Business Skills, Communication Skills, Organisational Skills, Kenntnisse,
    Compétences, Habilidades, Expertise and Skills, Functional Skills`),
  languages: list(`
    Languages, Language, Language Skills, Foreign Languages, Languages Spoken, Spoken Languages,
    Linguistic Skills, Language Proficiency, Other Languages, Mother Tongue, Sprachen, Langues, Idiomas,
    Sprachkenntnisse`),
  certificates: list(`
    Certifications, Certification, Certificates, Certificate, Licences, Licenses, Licence, License,
    Licences and Certifications, Licenses and Certifications, Certifications and Licences,
    Certifications and Licenses, Professional Qualifications, Professional Certifications,
    Professional Development, Professional Training, Training, Training and Development,
    Training and Certifications, Certifications and Training, Courses, Training Courses, Courses and Training,
    Training and Courses, Courses Attended, Short Courses, Accreditations, Professional Memberships,
    Memberships, Professional Membership, Membership, Affiliations, Credentials, Professional Affiliations,
    Professional Associations, Professional Bodies, Professional Registration, Registrations, Registration,
    Tickets, Cards and Tickets, Tickets and Licences, Tickets and Qualifications, CPD, Licensure, Continuing Professional Development,
    Continuing Education, Continuous Professional Development, Driving Licence, Trade Qualifications,
    Vocational Qualifications, Other Qualifications, Additional Qualifications, Other Training,
    Relevant Training, Additional Training, Certifications and Courses, Mandatory Training, Workshops,
    Licences and Tickets, Professional Licences, Technical Training, Technical Certifications,
    IT Certifications, Training and Qualifications, Coursework, Relevant Coursework, Relevant Courses,
    Workplace Training, Professional Memberships and Training, Qualifications and Certifications,
    Training Record`),
  projects: list(`
    Projects, Project, Personal Projects, Selected Projects, Key Projects, Project Experience, Side Projects,
    Academic Projects, Notable Projects, Recent Projects, Open Source, Open Source Projects, Portfolio,
    Project History, Projects Undertaken, Relevant Projects, Research Projects, University Projects,
    Major Projects, Technical Projects, Open Source Contributions, Project Portfolio, Project Summary,
    Professional Projects`),
  awards: list(`
    Awards, Award, Honours, Honors, Honours and Awards, Honors and Awards, Awards and Honours,
    Awards and Honors, Achievements, Key Achievements, Accomplishments, Awards and Achievements,
    Achievements and Awards, Prizes, Recognition, Awards and Recognition, Scholarships, Distinctions,
    Career Achievements, Selected Achievements, Professional Achievements, Key Accomplishments,
    Career Highlights, Fellowships, Grants, Grants and Awards, Honours and Achievements, Selected Honors,
    Selected Honours, Notable Achievements, Honors and Accomplishments, Personal Achievements,
    Other Achievements, Selected Accomplishments, Auszeichnungen`),
  publications: list(`
    Publications, Publication, Selected Publications, Papers, Research Papers, Articles, Presentations,
    Patents, Publications and Presentations, Conference Papers, Conferences, Invited Talks,
    Selected Invited Talks, Talks, Books, Writing, Journal Articles, Research Publications, Speaking,
    Talks and Presentations, Press, Media, Presentations and Publications, Bibliography, Speaking Engagements,
    Exhibitions`),
  interests: list(`
    Interests, Hobbies, Hobbies and Interests, Interests and Hobbies, Personal Interests, Activities, Hobby,
    Interests and Activities, Activities and Interests, Leisure, Leisure Activities, Leisure Interests,
    Passions, Outside Interests, Outside Work, Outside of Work, Other Interests, Pastimes, Personal Pursuits,
    Interest, Extracurricular, Extracurricular Activities, Extra-curricular Activities,
    Extra Curricular Activities, Hobbys, Interests and Achievements, Hobbies and Activities,
    Professional Interests, Research Interests, Intereses, Things I love, Spare Time, Sports and Interests`),
  references: list(`
    References, Reference, Referees, Referee, Referee Details, Professional References, Testimonials,
    Recommendations, References available on request, References available upon request, Personal References,
    Referees and References, Character References, Referenzen`),
  other: list(`
    Additional Information, Additional Info, Other Information, Further Information, Additional, Other, Others,
    Miscellaneous, Additional Details, Other Details, General Information, Declaration, Availability,
    Notice Period, Right to Work, Salary Expectations, Other Activities, Strengths and Weaknesses,
    Reason for Applying, Notes, Work Eligibility, Visa Status, Eligibility, Security Clearance, Clearances,
    Disclosures, Health and Safety, Most Proud of, Life Philosophy, A Day of my Life, My Life Philosophy,
    Quotes, Personal, Service, Teaching, Research, Selected Clients, Clients, Key Clients, Transport, Mobility,
    Personality, Preferences, Headings`),
};

/** Names that two kinds share: the first holds where the section has dated entries of its own, the second otherwise. */
export const namesToldByContent: Readonly<Record<string, readonly [dated: SectionKind, otherwise: SectionKind]>> = {
  'Career Summary': ['work', 'summary'],
  'Experience Summary': ['work', 'summary'],
  'Summary of Experience': ['work', 'summary'],
  'Employment Summary': ['work', 'summary'],
  'Career Details': ['work', 'summary'],
  'Career Highlights': ['work', 'awards'],
  'Relevant Experience and Skills': ['work', 'skills'],
  'Skills and Experience': ['work', 'skills'],
  'Key Skills and Experience': ['work', 'skills'],
  'Experience and Skills': ['work', 'skills'],
  'Professional Experience and Skills': ['work', 'skills'],
  'Areas of Experience': ['work', 'skills'],
  Activities: ['volunteer', 'interests'],
  'Other Activities': ['volunteer', 'interests'],
  'Extracurricular Activities': ['volunteer', 'interests'],
  'Extra Curricular Activities': ['volunteer', 'interests'],
  Extracurricular: ['volunteer', 'interests'],
  Leadership: ['volunteer', 'skills'],
  'Leadership and Activities': ['volunteer', 'interests'],
  Teaching: ['work', 'other'],
  Research: ['work', 'other'],
};

/**
 * Words of headings. Where every word of a short line is here and one of them decides, the line names a section. The first of
 * these kinds that a word decides for wins: "Volunteer Experience" is volunteer, "Education and Training" education.
 */
export const headingWords: readonly (readonly [SectionKind, readonly string[]])[] = [
  ['volunteer', ['volunteer', 'volunteering', 'voluntary', 'charity', 'unpaid']],
  ['languages', ['languages', 'language']],
  ['references', ['references', 'referees', 'testimonials']],
  ['publications', ['publications', 'papers', 'patents', 'presentations', 'talks']],
  ['projects', ['projects', 'project']],
  ['education', ['education', 'educational', 'academic', 'degrees', 'schooling']],
  [
    'skills',
    ['skills', 'competencies', 'competences', 'expertise', 'proficiencies', 'proficiency', 'strengths', 'abilities'],
  ],
  ['work', ['experience', 'employment', 'career', 'jobs', 'internships', 'placements', 'positions']],
  [
    'certificates',
    [
      'certifications',
      'certificates',
      'tickets',
      'licences',
      'licenses',
      'accreditations',
      'memberships',
      'affiliations',
    ],
  ],
  ['education', ['qualifications']],
  ['certificates', ['training', 'courses', 'development']],
  ['awards', ['awards', 'honours', 'honors', 'achievements', 'accomplishments', 'prizes', 'scholarships']],
  ['interests', ['interests', 'hobbies', 'pastimes']],
  ['summary', ['summary', 'profile', 'objective', 'statement']],
];

export const headingModifiers: readonly string[] = list(`
  and, of, in, the, my, to, date, with, a, key, core, main, other, additional, further, relevant, related,
  recent, previous, current, past, selected, professional, personal, technical, general, special, history,
  background, record, details, information, highlights, work, working, job, business, industry, teaching,
  clinical, research, management, leadership, nursing, retail, commercial, practical, military, legal, medical,
  engineering, sales, non, full, part, time, paid, freelance, contract, consulting, computer, software, it,
  ict, digital, soft, hard, transferable, interpersonal, driving, held, areas, tools, technologies, open,
  source, community, formal, higher, vocational, section, other, knowledge, extra, curricular, extracurricular,
  activities, academic, international, overseas, uk, continued, cont`);
