// A small bot on discord.js: node discordjs-bot.js <api address> <token> <guild id>
const { Client, Events, GatewayIntentBits, MessageFlags } = require('discord.js');

const [api, token] = process.argv.slice(2);
const client = new Client({
  intents: [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMembers,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.MessageContent,
    GatewayIntentBits.DirectMessages,
  ],
  rest: { api },
});

client.once(Events.ClientReady, async (ready) => {
  await ready.application.commands.set([
    { name: 'js', description: 'Asks the other library', options: [] },
  ]);
});

client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) {
    await interaction.reply({
      content: 'from discord.js',
      flags: MessageFlags.Ephemeral,
      components: [
        {
          type: 1,
          components: [{ type: 2, style: 1, label: 'More', custom_id: 'more' }],
        },
      ],
    });
  } else if (interaction.isButton()) {
    await interaction.deferUpdate();
    await interaction.followUp({ content: 'more from discord.js', flags: MessageFlags.Ephemeral });
  }
});

client.on(Events.MessageCreate, async (message) => {
  if (message.content === '!js') {
    await message.reply('js pong');
  }
});

client.on(Events.GuildMemberAdd, async (member) => {
  await member.send(`hello ${member.user.username}`);
});

client.on(Events.Error, (error) => console.error(error));
process.on('unhandledRejection', (error) => console.error(error));
client.login(token);
