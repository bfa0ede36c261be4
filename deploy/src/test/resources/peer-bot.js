// What most people would write: node peer-bot.js <api address> <token> <database url> <reply.json>
const { readFileSync } = require('node:fs');
const { Client, Events, GatewayIntentBits } = require('discord.js');
const { Pool } = require('pg');

const [api, token, database, reply] = process.argv.slice(2);
const pool = new Pool({ connectionString: database, max: 10 });
const answer = JSON.parse(readFileSync(reply, 'utf8'));
const client = new Client({
  intents: [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMembers,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.MessageContent,
  ],
  rest: { api, globalRequestsPerSecond: 100000 },
});

const standing = {
  name: 'standing',
  text: `select l.language, u.is_banned from users u left join user_languages l using (user_id)
    where u.user_id = $1`,
};

const commands = {
  async table(message) {
    const { rows } = await pool.query({ ...standing, values: [message.author.id] });
    if (rows[0]?.is_banned) {
      return;
    }
    await message.reply({
      ...answer,
      allowedMentions: { parse: [], repliedUser: false },
      failIfNotExists: false,
    });
  },
};

client.on(Events.MessageCreate, async (message) => {
  if (message.author.bot || !message.content.startsWith('!')) {
    return;
  }
  const [name, ...words] = message.content.slice(1).trim().split(/\s+/);
  await commands[name]?.(message, words);
});

client.once(Events.ClientReady, () => console.log('Ready in 0 s'));
client.on(Events.Error, (error) => console.error(error));
process.on('unhandledRejection', (error) => console.error(error));
client.login(token);
