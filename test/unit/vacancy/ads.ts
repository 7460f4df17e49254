/** Invented advertisements of several fields, as long and untidy as real ones. */
export const siteManagerAd = `Job Title: Site Manager
Location: Wakefield, West Yorkshire
Salary: £52,000 - £58,000 per annum plus car allowance
Start date: ASAP

About us
Harrow & Dene is a leading regional contractor, founded in 1974. We use Java and Kubernetes in our head office.

The role
You will run a 60-unit scheme from groundworks to handover, managing subcontractors and writing RAMS.

Essential
- CSCS black card
- SMSTS
- Minimum of 5 years' experience as a Site Manager
- Full UK driving licence
- NEC contracts or JCT contracts

Desirable
- NVQ Level 6
- Asta Powerproject would be a plus

Benefits
25 days' holiday, pension scheme, private medical insurance and Excel training.

We are an equal opportunities employer and welcome applications regardless of age, gender or race. You must have the
right to work in the UK; we are unable to offer sponsorship. You should live within 30 miles of Wakefield.`;

export const developerAd = `Senior Backend Developer (Hybrid, Bristol)

We're looking for a backend developer to join our payments team. Up to £550 per day, outside IR35.

What you'll need:
• 5+ years of Java or Kotlin - this is essential
• At least three years of PostgreSQL
• AWS, Azure or GCP
• Must have Kafka
• Fluent German would be an advantage

Nice to have: Terraform, Kubernetes
Not suitable for graduates.
Who we are
A fintech of 80 people. We love C++ and Ruby on Rails, but do not use them.`;

export const nurseAd = `Staff Nurse - Elderly Care Ward
Band 5, £29,970 to £36,483 per annum, Leicester

You must hold a current NMC PIN. Experience of wound care, cannulation and medication administration is required.
Enhanced DBS check will be carried out. Ideally you will have a mentorship qualification.
Fluent English is needed. Spoken Gujarati or Punjabi is desirable.`;

export const discriminatingAd = `Barmaid wanted for our young, dynamic team
We want a recent graduate aged 18 - 25, native English speaker, British nationals only, physically fit and with no career gaps.
Male applicants only. Please send a photo. Must have cash handling experience.
We are an equal opportunities employer and welcome all ages and genders.`;

export const foldedAd = `just an idea

overview
the veterinary receptionist greets owners and their animals at the surgery and books consultations and vaccinations
responsibilities
 answer calls and book consultations in the practice diary
 take payments reconcile the till and order animal food
qualifications
prior veterinary receptionist experience preferred
proficiency in microsoft excel and word
benefits
medical dental and vision insurance and a generous discount on animal food`;
