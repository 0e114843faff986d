import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`kept_sanctions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`address\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`decider_id\` text(36),
  	\`ends_at\` text,
  	\`kept_until\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`decider_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`kept_sanctions_address_idx\` ON \`kept_sanctions\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`kept_sanctions_decider_idx\` ON \`kept_sanctions\` (\`decider_id\`);`)
  await db.run(sql`CREATE INDEX \`kept_sanctions_kept_until_idx\` ON \`kept_sanctions\` (\`kept_until\`);`)
  await db.run(sql`CREATE INDEX \`kept_sanctions_updated_at_idx\` ON \`kept_sanctions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`kept_sanctions_created_at_idx\` ON \`kept_sanctions\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`kept_sanctions\`;`)
}
