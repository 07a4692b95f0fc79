// A role for those who ask: it may read and nothing else. Where the user may make no roles, the owner makes it by hand.

export const reader = `
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'copydesk_reader') THEN CREATE ROLE copydesk_reader NOLOGIN; END IF;
  GRANT USAGE ON SCHEMA copydesk TO copydesk_reader;
  GRANT SELECT ON ALL TABLES IN SCHEMA copydesk TO copydesk_reader;
EXCEPTION WHEN insufficient_privilege THEN NULL;
END $$;
`;
