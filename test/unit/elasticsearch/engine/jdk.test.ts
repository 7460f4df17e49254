import { describe, expect, it } from '@jest/globals';
import { findJdk, type JavaHome, parseRelease, whyNot } from '../../../../src/elasticsearch/engine/jdk.ts';
import { WhylistError } from '../../../../src/errors.ts';

const java = (home: string, major: number, full = true): JavaHome => ({ home, major, full });
const installed = new Map(
  [java('/jdk-17', 17), java('/jre-25', 25, false), java('/jdk-21', 21), java('/jdk-25', 25)].map((j) => [j.home, j]),
);
const read = (home: string) => installed.get(home);

describe('parseRelease', () => {
  it.each([
    ['JAVA_VERSION="25.0.1"\nMODULES="java.base jdk.attach jdk.jfr"', 25, true],
    ['JAVA_VERSION="21"\nMODULES="java.base java.logging"', 21, false],
    ['JAVA_VERSION="1.8.0_402"', 8, false],
    ['IMPLEMENTOR="somebody"', 0, false],
  ])('reads %j', (release, major, full) => {
    expect(parseRelease('/x', release)).toEqual({ home: '/x', major, full });
  });
});

describe('whyNot', () => {
  const anywhere = () => true;
  it('takes a full JDK of 21 or newer that can be reached', () => {
    expect(whyNot(java('/a', 21), anywhere)).toBeUndefined();
    expect(whyNot(java('/a', 17), anywhere)).toBe('is Java 17');
    expect(whyNot(java('/a', 25, false), anywhere)).toContain('jdk.attach');
    expect(whyNot(java('/a', 25), (path) => !path.startsWith('/a/'))).toContain('cannot be reached');
  });
});

describe('findJdk', () => {
  it('takes the first that will do, in the order given', () => {
    const candidates = ['/nothing', '/jdk-17', '/jre-25', '/jdk-21', '/jdk-25'];
    expect(findJdk({ candidates, read }).home).toBe('/jdk-21');
  });

  it('looks no further than it must', () => {
    const looked: string[] = [];
    const candidates = (function* () {
      for (const home of ['/jdk-25', '/jdk-21']) {
        looked.push(home);
        yield home;
      }
    })();
    findJdk({ candidates, read });
    expect(looked).toEqual(['/jdk-25']);
  });

  it('says in one message what to install and why what is there will not do', () => {
    const search = () => findJdk({ candidates: ['/jdk-17', '/jre-25'], read });
    expect(search).toThrow(WhylistError);
    expect(search).toThrow(/apt-get install openjdk-21-jdk-headless/);
    expect(search).toThrow(/brew install openjdk@21/);
    expect(search).toThrow(/\/jdk-17 is Java 17/);
    expect(search).toThrow(/\/jre-25 is a runtime/);
  });
});
