/**
 * Skills that almost everyone has or claims, and that CVs seldom name even where they are essential: asking for them
 * never leaves anybody out.
 */
const general = new Set(
  (
    'background-checks data-entry client-relationship-management ' +
    'communication-skills time-management teamwork leadership people-management supervision coaching mentoring negotiation ' +
    'problem-solving decision-making critical-thinking attention-to-detail organisational-skills multitasking public-speaking ' +
    'presentation-skills research customer-service microsoft-office microsoft-excel microsoft-word microsoft-powerpoint ' +
    'microsoft-outlook microsoft-teams google-workspace spreadsheets typing telephone-manner filing office-administration ' +
    'conflict-resolution continuous-improvement key-performance-indicators report-writing staff-training strategic-planning ' +
    'operations-management health-and-safety risk-assessment risk-assessments sales marketing driving cash-handling ' +
    'stakeholder-management confidentiality performance-management service-level-agreements planning cleaning teaching ' +
    'accounting nursing-care patient-care software-development web-development compliance-general project-management agile ' +
    'process-improvement change-management budget-management recruitment regulatory-compliance presentations ' +
    // Whole fields of work: titles and employers show them, seldom the very words.
    'retail-banking corporate-banking commercial-banking investment-banking private-banking wealth-management retail-management ' +
    'store-management human-resources hotel-management construction-management site-management logistics warehousing ' +
    'supply-chain-management hospitality catering agriculture manufacturing-engineering mechanical-engineering ' +
    'electrical-engineering civil-engineering chemical-engineering education law financial-accounting management-accounting ' +
    'bookkeeping b2b-sales b2c-sales direct-sales field-sales sales-management account-management business-development ' +
    'digital-marketing public-relations graphic-design elderly-care personal-care customer-support technical-support'
  ).split(' '),
);

export const isGeneral = (skillId: string): boolean => general.has(skillId);
