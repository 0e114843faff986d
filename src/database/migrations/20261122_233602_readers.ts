import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`follows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reader_id\` text(36) NOT NULL,
  	\`piece_id\` text(36) NOT NULL,
  	\`comment_id\` text(36),
  	\`thread\` text NOT NULL,
  	\`waiting\` integer,
  	\`mailed_at\` text,
  	\`told_until\` text,
  	\`told\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`reader_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`piece_id\`) REFERENCES \`pieces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`comment_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`follows_reader_idx\` ON \`follows\` (\`reader_id\`);`)
  await db.run(sql`CREATE INDEX \`follows_piece_idx\` ON \`follows\` (\`piece_id\`);`)
  await db.run(sql`CREATE INDEX \`follows_comment_idx\` ON \`follows\` (\`comment_id\`);`)
  await db.run(sql`CREATE INDEX \`follows_thread_idx\` ON \`follows\` (\`thread\`);`)
  await db.run(sql`CREATE INDEX \`follows_updated_at_idx\` ON \`follows\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`follows_created_at_idx\` ON \`follows\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`reader_thread_idx\` ON \`follows\` (\`reader_id\`,\`thread\`);`)
  await db.run(sql`CREATE INDEX \`waiting_mailedAt_idx\` ON \`follows\` (\`waiting\`,\`mailed_at\`,\`id\`);`)
  await db.run(sql`CREATE TABLE \`comment_visits\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reader_id\` text(36) NOT NULL,
  	\`piece_id\` text(36) NOT NULL,
  	\`seen_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`reader_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`piece_id\`) REFERENCES \`pieces\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comment_visits_reader_idx\` ON \`comment_visits\` (\`reader_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_visits_piece_idx\` ON \`comment_visits\` (\`piece_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_visits_updated_at_idx\` ON \`comment_visits\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_visits_created_at_idx\` ON \`comment_visits\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`reader_piece_1_idx\` ON \`comment_visits\` (\`reader_id\`,\`piece_id\`);`)
  await db.run(sql`DROP INDEX \`live_insightCount_idx\`;`)
  await db.run(sql`ALTER TABLE \`pieces\` ADD \`insights_shown\` numeric;`)
  await db.run(sql`CREATE INDEX \`pieces_insights_shown_idx\` ON \`pieces\` (\`insights_shown\`);`)
  await db.run(sql`CREATE INDEX \`live_insightsShown_idx\` ON \`pieces\` (\`live\`,\`insights_shown\`,\`id\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_insights\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`piece_id\` text(36) NOT NULL,
  	\`reader_id\` text(36),
  	\`rating\` text,
  	\`note\` text,
  	\`status\` text DEFAULT 'approved' NOT NULL,
  	\`care\` integer DEFAULT false,
  	\`visitor\` text,
  	\`submission\` text,
  	\`requests\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`piece_id\`) REFERENCES \`pieces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reader_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  // Columns that the old table has: SQLite takes a quoted name that is none for a text.
  await db.run(sql`INSERT INTO \`__new_insights\`("id", "piece_id", "reader_id", "rating", "note", "status", "updated_at", "created_at") SELECT "id", "piece_id", "reader_id", "rating", "note", "status", "updated_at", "created_at" FROM \`insights\`;`)
  await db.run(sql`DROP TABLE \`insights\`;`)
  await db.run(sql`ALTER TABLE \`__new_insights\` RENAME TO \`insights\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`insights_piece_idx\` ON \`insights\` (\`piece_id\`);`)
  await db.run(sql`CREATE INDEX \`insights_reader_idx\` ON \`insights\` (\`reader_id\`);`)
  await db.run(sql`CREATE INDEX \`insights_care_idx\` ON \`insights\` (\`care\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`insights_submission_idx\` ON \`insights\` (\`submission\`);`)
  await db.run(sql`CREATE INDEX \`insights_updated_at_idx\` ON \`insights\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`insights_created_at_idx\` ON \`insights\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`reader_piece_idx\` ON \`insights\` (\`reader_id\`,\`piece_id\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`visitor_piece_idx\` ON \`insights\` (\`visitor\`,\`piece_id\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`piece_status_idx\` ON \`insights\` (\`piece_id\`,\`status\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`reader_createdAt_1_idx\` ON \`insights\` (\`reader_id\`,\`created_at\`,\`id\`);`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`commenting\` text DEFAULT 'site';`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`commenting_days\` numeric;`)
  await db.run(sql`UPDATE \`stories\` SET \`commenting\` = 'closed' WHERE \`comments_open\` = 0;`)
  await db.run(sql`ALTER TABLE \`stories\` DROP COLUMN \`comments_open\`;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_commenting\` text DEFAULT 'site';`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_commenting_days\` numeric;`)
  await db.run(sql`UPDATE \`_stories_v\` SET \`version_commenting\` = 'closed' WHERE \`version_comments_open\` = 0;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` DROP COLUMN \`version_comments_open\`;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`commenting\` text DEFAULT 'site';`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`commenting_days\` numeric;`)
  await db.run(sql`UPDATE \`articles\` SET \`commenting\` = 'closed' WHERE \`comments_open\` = 0;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`comments_open\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_commenting\` text DEFAULT 'site';`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_commenting_days\` numeric;`)
  await db.run(sql`UPDATE \`_articles_v\` SET \`version_commenting\` = 'closed' WHERE \`version_comments_open\` = 0;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_comments_open\`;`)
  await db.run(sql`ALTER TABLE \`series\` ADD \`commenting\` text DEFAULT 'site';`)
  await db.run(sql`ALTER TABLE \`series\` ADD \`commenting_days\` numeric;`)
  await db.run(sql`UPDATE \`series\` SET \`commenting\` = 'closed' WHERE \`comments_open\` = 0;`)
  await db.run(sql`ALTER TABLE \`series\` DROP COLUMN \`comments_open\`;`)
  await db.run(sql`ALTER TABLE \`_series_v\` ADD \`version_commenting\` text DEFAULT 'site';`)
  await db.run(sql`ALTER TABLE \`_series_v\` ADD \`version_commenting_days\` numeric;`)
  await db.run(sql`UPDATE \`_series_v\` SET \`version_commenting\` = 'closed' WHERE \`version_comments_open\` = 0;`)
  await db.run(sql`ALTER TABLE \`_series_v\` DROP COLUMN \`version_comments_open\`;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`shown_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`requests\` text;`)
  await db.run(sql`CREATE INDEX \`care_createdAt_idx\` ON \`comments\` (\`care\`,\`created_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`piece_shownAt_idx\` ON \`comments\` (\`piece_id\`,\`shown_at\`,\`id\`);`)
  await db.run(sql`ALTER TABLE \`readers_sessions\` ADD \`device\` text;`)
  await db.run(sql`ALTER TABLE \`readers\` ADD \`region\` text;`)
  await db.run(sql`ALTER TABLE \`readers\` ADD \`terms_version\` text;`)
  await db.run(sql`ALTER TABLE \`readers\` ADD \`terms_accepted_at\` text;`)
  await db.run(sql`ALTER TABLE \`readers\` ADD \`goes_at\` text;`)
  await db.run(sql`ALTER TABLE \`readers\` ADD \`keep_token\` text;`)
  await db.run(sql`ALTER TABLE \`readers\` ADD \`new_email\` text;`)
  await db.run(sql`ALTER TABLE \`readers\` ADD \`former_email\` text;`)
  await db.run(sql`ALTER TABLE \`readers\` ADD \`former_email_token\` text;`)
  await db.run(sql`ALTER TABLE \`readers\` ADD \`former_email_expiration\` text;`)
  await db.run(sql`CREATE INDEX \`readers_goes_at_idx\` ON \`readers\` (\`goes_at\`);`)
  await db.run(sql`CREATE INDEX \`readers_keep_token_idx\` ON \`readers\` (\`keep_token\`);`)
  await db.run(sql`CREATE INDEX \`readers_former_email_idx\` ON \`readers\` (\`former_email\`);`)
  await db.run(sql`CREATE INDEX \`readers_former_email_token_idx\` ON \`readers\` (\`former_email_token\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`follows_id\` text(36) REFERENCES follows(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`comment_visits_id\` text(36) REFERENCES comment_visits(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_follows_id_idx\` ON \`payload_locked_documents_rels\` (\`follows_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comment_visits_id_idx\` ON \`payload_locked_documents_rels\` (\`comment_visits_id\`);`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`reader_terms_version\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`insights_minimum\` numeric DEFAULT 3;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`anonymous_insights\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`insight_form_seconds\` numeric DEFAULT 3;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`commenting\` text DEFAULT 'moderated' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`commenting_days\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`comment_links\` numeric DEFAULT 2;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`reader_terms_url\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`reader_terms_text\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_reader_terms_version\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_insights_minimum\` numeric DEFAULT 3;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_anonymous_insights\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_insight_form_seconds\` numeric DEFAULT 3;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_commenting\` text DEFAULT 'moderated' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_commenting_days\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_comment_links\` numeric DEFAULT 2;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_reader_terms_url\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_reader_terms_text\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`follows\`;`)
  await db.run(sql`DROP TABLE \`comment_visits\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`stories_id\` text(36),
  	\`articles_id\` text(36),
  	\`series_id\` text(36),
  	\`pages_id\` text(36),
  	\`releases_id\` text(36),
  	\`remarks_id\` text(36),
  	\`consents_id\` text(36),
  	\`signatures_id\` text(36),
  	\`exceptions_id\` text(36),
  	\`withdrawals_id\` text(36),
  	\`comments_id\` text(36),
  	\`reports_id\` text(36),
  	\`insights_id\` text(36),
  	\`helpful_marks_id\` text(36),
  	\`decisions_id\` text(36),
  	\`pieces_id\` text(36),
  	\`authors_id\` text(36),
  	\`topics_id\` text(36),
  	\`conditions_id\` text(36),
  	\`communities_id\` text(36),
  	\`media_id\` text(36),
  	\`shown_images_id\` text(36),
  	\`drafted_images_id\` text(36),
  	\`published_documents_id\` text,
  	\`readers_id\` text(36),
  	\`users_id\` text(36),
  	\`audit_log_id\` text(36),
  	\`redirects_id\` text(36),
  	\`payload_mcp_api_keys_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`releases_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`remarks_id\`) REFERENCES \`remarks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consents_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`signatures_id\`) REFERENCES \`signatures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exceptions_id\`) REFERENCES \`exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`withdrawals_id\`) REFERENCES \`withdrawals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reports_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`insights_id\`) REFERENCES \`insights\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helpful_marks_id\`) REFERENCES \`helpful_marks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`decisions_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pieces_id\`) REFERENCES \`pieces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`shown_images_id\`) REFERENCES \`shown_images\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`drafted_images_id\`) REFERENCES \`drafted_images\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`published_documents_id\`) REFERENCES \`published_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`readers_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_log_id\`) REFERENCES \`audit_log\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`payload_mcp_api_keys_id\`) REFERENCES \`payload_mcp_api_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "stories_id", "articles_id", "series_id", "pages_id", "releases_id", "remarks_id", "consents_id", "signatures_id", "exceptions_id", "withdrawals_id", "comments_id", "reports_id", "insights_id", "helpful_marks_id", "decisions_id", "pieces_id", "authors_id", "topics_id", "conditions_id", "communities_id", "media_id", "shown_images_id", "drafted_images_id", "published_documents_id", "readers_id", "users_id", "audit_log_id", "redirects_id", "payload_mcp_api_keys_id") SELECT "id", "order", "parent_id", "path", "stories_id", "articles_id", "series_id", "pages_id", "releases_id", "remarks_id", "consents_id", "signatures_id", "exceptions_id", "withdrawals_id", "comments_id", "reports_id", "insights_id", "helpful_marks_id", "decisions_id", "pieces_id", "authors_id", "topics_id", "conditions_id", "communities_id", "media_id", "shown_images_id", "drafted_images_id", "published_documents_id", "readers_id", "users_id", "audit_log_id", "redirects_id", "payload_mcp_api_keys_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_series_id_idx\` ON \`payload_locked_documents_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_remarks_id_idx\` ON \`payload_locked_documents_rels\` (\`remarks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consents_id_idx\` ON \`payload_locked_documents_rels\` (\`consents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_signatures_id_idx\` ON \`payload_locked_documents_rels\` (\`signatures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_exceptions_id_idx\` ON \`payload_locked_documents_rels\` (\`exceptions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_withdrawals_id_idx\` ON \`payload_locked_documents_rels\` (\`withdrawals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_insights_id_idx\` ON \`payload_locked_documents_rels\` (\`insights_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_helpful_marks_id_idx\` ON \`payload_locked_documents_rels\` (\`helpful_marks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pieces_id_idx\` ON \`payload_locked_documents_rels\` (\`pieces_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authors_id_idx\` ON \`payload_locked_documents_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_conditions_id_idx\` ON \`payload_locked_documents_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_communities_id_idx\` ON \`payload_locked_documents_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_shown_images_id_idx\` ON \`payload_locked_documents_rels\` (\`shown_images_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_drafted_images_id_idx\` ON \`payload_locked_documents_rels\` (\`drafted_images_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_published_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`published_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_readers_id_idx\` ON \`payload_locked_documents_rels\` (\`readers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_log_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_log_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_payload_mcp_api_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`payload_mcp_api_keys_id\`);`)
  await db.run(sql`DROP INDEX \`care_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`piece_shownAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`shown_at\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`requests\`;`)
  await db.run(sql`CREATE TABLE \`__new_insights\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`piece_id\` text(36) NOT NULL,
  	\`reader_id\` text(36) NOT NULL,
  	\`rating\` text,
  	\`note\` text,
  	\`status\` text DEFAULT 'approved' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`piece_id\`) REFERENCES \`pieces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reader_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_insights\`("id", "piece_id", "reader_id", "rating", "note", "status", "updated_at", "created_at") SELECT "id", "piece_id", "reader_id", "rating", "note", "status", "updated_at", "created_at" FROM \`insights\`;`)
  await db.run(sql`DROP TABLE \`insights\`;`)
  await db.run(sql`ALTER TABLE \`__new_insights\` RENAME TO \`insights\`;`)
  await db.run(sql`CREATE INDEX \`insights_piece_idx\` ON \`insights\` (\`piece_id\`);`)
  await db.run(sql`CREATE INDEX \`insights_reader_idx\` ON \`insights\` (\`reader_id\`);`)
  await db.run(sql`CREATE INDEX \`insights_updated_at_idx\` ON \`insights\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`insights_created_at_idx\` ON \`insights\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`reader_piece_idx\` ON \`insights\` (\`reader_id\`,\`piece_id\`);`)
  await db.run(sql`CREATE INDEX \`piece_status_idx\` ON \`insights\` (\`piece_id\`,\`status\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`reader_createdAt_1_idx\` ON \`insights\` (\`reader_id\`,\`created_at\`,\`id\`);`)
  await db.run(sql`DROP INDEX \`pieces_insights_shown_idx\`;`)
  await db.run(sql`DROP INDEX \`live_insightsShown_idx\`;`)
  await db.run(sql`CREATE INDEX \`live_insightCount_idx\` ON \`pieces\` (\`live\`,\`insight_count\`,\`id\`);`)
  await db.run(sql`ALTER TABLE \`pieces\` DROP COLUMN \`insights_shown\`;`)
  await db.run(sql`DROP INDEX \`readers_goes_at_idx\`;`)
  await db.run(sql`DROP INDEX \`readers_keep_token_idx\`;`)
  await db.run(sql`DROP INDEX \`readers_former_email_idx\`;`)
  await db.run(sql`DROP INDEX \`readers_former_email_token_idx\`;`)
  await db.run(sql`ALTER TABLE \`readers\` DROP COLUMN \`region\`;`)
  await db.run(sql`ALTER TABLE \`readers\` DROP COLUMN \`terms_version\`;`)
  await db.run(sql`ALTER TABLE \`readers\` DROP COLUMN \`terms_accepted_at\`;`)
  await db.run(sql`ALTER TABLE \`readers\` DROP COLUMN \`goes_at\`;`)
  await db.run(sql`ALTER TABLE \`readers\` DROP COLUMN \`keep_token\`;`)
  await db.run(sql`ALTER TABLE \`readers\` DROP COLUMN \`new_email\`;`)
  await db.run(sql`ALTER TABLE \`readers\` DROP COLUMN \`former_email\`;`)
  await db.run(sql`ALTER TABLE \`readers\` DROP COLUMN \`former_email_token\`;`)
  await db.run(sql`ALTER TABLE \`readers\` DROP COLUMN \`former_email_expiration\`;`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`comments_open\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`stories\` DROP COLUMN \`commenting\`;`)
  await db.run(sql`ALTER TABLE \`stories\` DROP COLUMN \`commenting_days\`;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_comments_open\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` DROP COLUMN \`version_commenting\`;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` DROP COLUMN \`version_commenting_days\`;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`comments_open\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`commenting\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`commenting_days\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_comments_open\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_commenting\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_commenting_days\`;`)
  await db.run(sql`ALTER TABLE \`series\` ADD \`comments_open\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`series\` DROP COLUMN \`commenting\`;`)
  await db.run(sql`ALTER TABLE \`series\` DROP COLUMN \`commenting_days\`;`)
  await db.run(sql`ALTER TABLE \`_series_v\` ADD \`version_comments_open\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_series_v\` DROP COLUMN \`version_commenting\`;`)
  await db.run(sql`ALTER TABLE \`_series_v\` DROP COLUMN \`version_commenting_days\`;`)
  await db.run(sql`ALTER TABLE \`readers_sessions\` DROP COLUMN \`device\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`reader_terms_version\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`insights_minimum\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`anonymous_insights\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`insight_form_seconds\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`commenting\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`commenting_days\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`comment_links\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`reader_terms_url\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`reader_terms_text\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_reader_terms_version\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_insights_minimum\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_anonymous_insights\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_insight_form_seconds\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_commenting\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_commenting_days\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_comment_links\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_reader_terms_url\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_reader_terms_text\`;`)
}
