export interface Network {
  readonly name: string;
  /** Host without `www.`, or the name as people write it. */
  readonly hosts: readonly string[];
  /** Finds the user in the path. */
  readonly username: RegExp;
}

const plain = /^\/@?([^/?#]+)/u;

const networks: readonly Network[] = [
  { name: 'LinkedIn', hosts: ['linkedin.com', 'linkedin'], username: /^\/(?:in|pub|profile)\/([^/?#]+)/u },
  { name: 'GitHub', hosts: ['github.com', 'github', 'github.io'], username: plain },
  { name: 'GitLab', hosts: ['gitlab.com', 'gitlab'], username: plain },
  { name: 'Bitbucket', hosts: ['bitbucket.org', 'bitbucket'], username: plain },
  { name: 'Twitter', hosts: ['twitter.com', 'twitter', 'x.com', 'x'], username: plain },
  { name: 'Mastodon', hosts: ['mastodon.social', 'hachyderm.io', 'fosstodon.org', 'mastodon.online'], username: plain },
  { name: 'Bluesky', hosts: ['bsky.app', 'bluesky'], username: /^\/profile\/([^/?#]+)/u },
  { name: 'Stack Overflow', hosts: ['stackoverflow.com', 'stackoverflow'], username: /^\/users\/(?:\d+\/)?([^/?#]+)/u },
  { name: 'Behance', hosts: ['behance.net', 'behance'], username: plain },
  { name: 'Dribbble', hosts: ['dribbble.com', 'dribbble'], username: plain },
  { name: 'Medium', hosts: ['medium.com', 'medium'], username: plain },
  { name: 'Facebook', hosts: ['facebook.com', 'facebook', 'fb.com'], username: plain },
  { name: 'Instagram', hosts: ['instagram.com', 'instagram'], username: plain },
  { name: 'YouTube', hosts: ['youtube.com', 'youtube'], username: /^\/(?:@|c\/|user\/|channel\/)?([^/?#]+)/u },
  { name: 'Xing', hosts: ['xing.com', 'xing'], username: /^\/profile\/([^/?#]+)/u },
  { name: 'Kaggle', hosts: ['kaggle.com', 'kaggle'], username: plain },
  { name: 'CodePen', hosts: ['codepen.io', 'codepen'], username: plain },
  { name: 'SoundCloud', hosts: ['soundcloud.com', 'soundcloud'], username: plain },
  { name: 'ORCID', hosts: ['orcid.org', 'orcid'], username: plain },
  { name: 'ResearchGate', hosts: ['researchgate.net', 'researchgate'], username: /^\/profile\/([^/?#]+)/u },
  { name: 'Google Scholar', hosts: ['scholar.google.com', 'scholar.google.co.uk'], username: /(?!)()/u },
  { name: 'Skype', hosts: ['skype'], username: plain },
];

/** The network of a host name (`uk.linkedin.com`) or of its own name in lower case. */
export const networkOf = (host: string): Network | undefined => {
  const bare = host.toLowerCase().replace(/^www\./u, '');
  return networks.find(({ hosts }) =>
    hosts.some((h) => bare === h || (h.includes('.') && bare.endsWith(`.${h}`) && h !== 'github.io')),
  );
};
