import type { Cv, CvSection, Job, Role } from '../../cv.ts';
import type { Column, TextStyle } from './painter.ts';

/** How one PDF layout likes its sections; the header is each layout's own. */
export interface Theme {
  readonly regular: string;
  readonly bold: string;
  readonly italic: string;
  readonly size: number;
  readonly accent: string;
  readonly heading: 'rule' | 'caps' | 'spaced' | 'filled' | 'plain';
  readonly job: 'title-first' | 'employer-first' | 'one-line' | 'margin' | 'stacked';
  readonly bullet: string;
  readonly skills: 'lines' | 'bullets' | 'table' | 'columns' | 'list';
  /** Width of the dates column for `margin`. */
  readonly margin?: number;
}

const muted = '#4a4a4a';

export const drawHeading = (column: Column, heading: string, theme: Theme): void => {
  const size = theme.size + 2.5;
  column.need(size * 5);
  column.gap(theme.size * 0.9);
  const style: TextStyle = { font: theme.bold, size, colour: theme.accent };
  switch (theme.heading) {
    case 'rule':
      column.write(heading, style);
      column.gap(1);
      column.rule(theme.accent);
      column.gap(5);
      return;
    case 'caps':
      column.write(heading.toUpperCase(), { ...style, size: theme.size + 1 });
      column.gap(3);
      return;
    case 'spaced':
      column.write(heading.toUpperCase(), { ...style, size: theme.size, spacing: 2.2 });
      column.gap(5);
      return;
    case 'filled': {
      column.doc.rect(column.x, column.y - 2, column.width, size + 7).fill(theme.accent);
      column.gap(1.5);
      column.write(
        heading,
        { ...style, colour: '#ffffff', size: theme.size + 1 },
        { x: column.x + 6, width: column.width - 12 },
      );
      column.gap(6);
      return;
    }
    case 'plain':
      column.write(heading, style);
      column.gap(3);
      return;
  }
};

const bullets = (column: Column, items: readonly string[], theme: Theme, box: { x: number; width: number }): void => {
  const indent = 11;
  const style: TextStyle = { font: theme.regular, size: theme.size };
  for (const item of items) {
    const inner = { x: box.x + indent, width: box.width - indent };
    column.need(column.height(item, style, inner.width));
    column.at(theme.bullet, style, { x: box.x + 1, width: indent });
    column.write(item, style, inner);
    column.gap(1.2);
  }
};

const roleHead = (column: Column, job: Job, role: Role, theme: Theme, box: { x: number; width: number }): void => {
  const bold: TextStyle = { font: theme.bold, size: theme.size + 0.5 };
  const plain: TextStyle = { font: theme.regular, size: theme.size, colour: muted };
  const italic: TextStyle = { font: theme.italic, size: theme.size };
  const where = job.place === undefined ? job.employer : `${job.employer}, ${job.place}`;
  const dated = (text: string, style: TextStyle) => {
    const side = Math.min(176, box.width * 0.46);
    column.at(role.dates, { ...plain, align: 'right' }, { x: box.x + box.width - side, width: side });
    column.write(text, style, { x: box.x, width: box.width - side - 6 });
  };
  switch (theme.job) {
    case 'title-first':
      dated(role.title, bold);
      column.write(where, italic, box);
      return;
    case 'employer-first':
      dated(where, bold);
      column.write(role.title, italic, box);
      return;
    case 'one-line':
      dated(`${role.title}, ${where}`, bold);
      return;
    case 'margin':
      column.at(role.dates, plain, { x: column.x, width: (theme.margin ?? 100) - 8 });
      column.write(role.title, bold, box);
      column.write(where, { ...plain, colour: theme.accent }, box);
      return;
    case 'stacked':
      column.write(role.title, bold, box);
      column.write(where, plain, box);
      column.write(role.dates, { ...italic, colour: theme.accent }, box);
      return;
  }
};

const inner = (column: Column, theme: Theme): { x: number; width: number } => {
  const shift = theme.job === 'margin' ? (theme.margin ?? 100) : 0;
  return { x: column.x + shift, width: column.width - shift };
};

const drawJob = (column: Column, job: Job, theme: Theme): void => {
  const box = inner(column, theme);
  job.roles.forEach((role, i) => {
    column.need(theme.size * 5.5);
    // A second role at the same employer repeats the dates and title only.
    if (i === 0) roleHead(column, job, role, theme, box);
    else {
      const style = { font: theme.bold, size: theme.size + 0.5 };
      const side = Math.min(176, box.width * 0.46);
      const left = theme.job === 'margin' ? { x: column.x, width: (theme.margin ?? 100) - 8 } : undefined;
      const right = { x: box.x + box.width - side, width: side };
      column.at(
        role.dates,
        { font: theme.regular, size: theme.size, colour: muted, align: left ? 'left' : 'right' },
        left ?? right,
      );
      column.write(role.title, style, { x: box.x, width: box.width - side - 6 });
    }
    column.gap(2);
    if (role.intro !== undefined) {
      column.write(role.intro, { font: theme.regular, size: theme.size }, box);
      column.gap(2);
    }
    bullets(column, role.bullets, theme, box);
    column.gap(theme.size * 0.55);
  });
};

const drawSkills = (column: Column, section: CvSection & { kind: 'skills' }, theme: Theme): void => {
  const plain: TextStyle = { font: theme.regular, size: theme.size };
  const bold: TextStyle = { font: theme.bold, size: theme.size };
  const half = column.width / 2;
  for (const { group, items } of section.groups) {
    if (theme.skills === 'table') {
      const name = group ?? '';
      const width = column.width - 130;
      const height = Math.max(column.height(items.join(', '), plain, width - 8), column.height(name, bold, 118)) + 6;
      column.need(height);
      column.doc.lineWidth(0.5).strokeColor('#9a9a9a').rect(column.x, column.y, 126, height).stroke();
      column.doc.rect(column.x + 126, column.y, column.width - 126, height).stroke();
      column.gap(3.5);
      column.at(name, bold, { x: column.x + 5, width: 118 });
      column.at(items.join(', '), plain, { x: column.x + 131, width: width - 8 });
      column.gap(height - 3.5);
      continue;
    }
    if (theme.skills === 'lines') {
      column.write(`${group === undefined ? '' : `${group}: `}${items.join(', ')}`, plain);
      column.gap(2);
      continue;
    }
    if (group !== undefined) {
      column.need(theme.size * 4);
      column.write(group, bold);
      column.gap(1);
    }
    if (theme.skills === 'columns') {
      for (let i = 0; i < items.length; i += 2) {
        const [left = '', right] = [items[i], items[i + 1]];
        column.need(theme.size * 1.6);
        if (right !== undefined) column.at(`${theme.bullet} ${right}`, plain, { x: column.x + half, width: half });
        column.write(`${theme.bullet} ${left}`, plain, { width: half - 8 });
      }
    } else if (theme.skills === 'list') {
      for (const item of items) column.write(item, plain);
    } else bullets(column, items, theme, column);
    column.gap(3);
  }
};

export const drawSection = (column: Column, section: CvSection, theme: Theme): void => {
  const plain: TextStyle = { font: theme.regular, size: theme.size };
  const bold: TextStyle = { font: theme.bold, size: theme.size };
  drawHeading(column, section.heading, theme);
  switch (section.kind) {
    case 'text':
      for (const paragraph of section.paragraphs) {
        column.write(paragraph, plain);
        column.gap(3);
      }
      return;
    case 'jobs':
      for (const job of section.jobs) drawJob(column, job, theme);
      return;
    case 'skills':
      drawSkills(column, section, theme);
      return;
    case 'list':
      bullets(column, section.items, theme, column);
      return;
    case 'pairs':
      for (const [name, value] of section.pairs) {
        column.at(`${name}:`, bold, { width: 110 });
        column.write(value, plain, { x: column.x + 115, width: column.width - 115 });
        column.gap(1);
      }
      return;
    case 'education': {
      const box = inner(column, theme);
      for (const study of section.studies) {
        column.need(theme.size * 3.6);
        const award = study.grade === undefined ? study.award : `${study.award}, ${study.grade}`;
        if (theme.job === 'margin') {
          column.at(study.dates, { ...plain, colour: muted }, { x: column.x, width: (theme.margin ?? 100) - 8 });
          column.write(award, bold, box);
          column.write(study.institution, plain, box);
        } else if (theme.job === 'stacked') {
          column.write(award, bold);
          column.write(study.institution, plain);
          column.write(study.dates, { ...plain, colour: theme.accent });
        } else {
          const first = theme.job === 'employer-first' ? study.institution : award;
          const second = theme.job === 'employer-first' ? award : study.institution;
          column.at(
            study.dates,
            { ...plain, colour: muted, align: 'right' },
            { x: box.x + box.width - 170, width: 170 },
          );
          column.write(theme.job === 'one-line' ? `${first}, ${second}` : first, bold, {
            x: box.x,
            width: box.width - 176,
          });
          if (theme.job !== 'one-line') column.write(second, plain, box);
        }
        if (study.detail !== undefined) column.write(study.detail, plain, box);
        column.gap(theme.size * 0.5);
      }
      return;
    }
  }
};

export const drawSections = (column: Column, cv: Pick<Cv, 'sections'>, theme: Theme): void => {
  for (const section of cv.sections) drawSection(column, section, theme);
};
