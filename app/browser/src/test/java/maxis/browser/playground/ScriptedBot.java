package maxis.browser.playground;

import maxis.sandbox.discord.BotSetup;
import maxis.sandbox.discord.SandboxDiscord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.guild.member.GuildMemberJoinEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;

import java.util.EnumSet;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/** A bot that does one thing of every kind, so that the page has one of everything to show. */
final class ScriptedBot extends ListenerAdapter implements AutoCloseable {
    private final JDA jda;
    private final BlockingQueue<InteractionHook> thoughts = new LinkedBlockingQueue<>();

    ScriptedBot(SandboxDiscord discord, BotSetup setup) throws InterruptedException {
        var controller =
                new SessionControllerAdapter() {
                    @Override
                    public String getGateway() {
                        return discord.gatewayAddress();
                    }
                };
        jda =
                JDABuilder.createLight(
                                setup.token(),
                                EnumSet.of(
                                        GatewayIntent.GUILD_MEMBERS,
                                        GatewayIntent.GUILD_MESSAGES,
                                        GatewayIntent.DIRECT_MESSAGES,
                                        GatewayIntent.MESSAGE_CONTENT))
                        .setRestConfig(new RestConfig().setBaseUrl(discord.apiAddress()))
                        .setSessionController(controller)
                        .setCompression(Compression.NONE)
                        .addEventListeners(this)
                        .build()
                        .awaitReady();
        jda.updateCommands().addCommands(ScriptedCommands.ALL).complete();
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        switch (event.getFullCommandName()) {
            case "help" ->
                    event.reply(ScriptedTexts.HELP)
                            .setEphemeral(true)
                            .addComponents(ScriptedCards.helpButtons())
                            .queue();
            case "shop" ->
                    event.replyComponents(ScriptedCards.shop())
                            .useComponentsV2()
                            .addFiles(ScriptedCards.priceList())
                            .queue();
            case "ticket create" -> event.replyModal(ScriptedCards.ticketForm()).queue();
            case "ticket list" -> event.replyEmbeds(ScriptedCards.tickets()).queue();
            case "think" -> {
                event.deferReply().queue();
                thoughts.add(event.getHook());
            }
            default -> {
                // It stays silent, as a bot does that has fallen ill.
            }
        }
    }

    /** Brings the oldest thought to its end. */
    void finishThinking() throws InterruptedException {
        thoughts.take().editOriginal("The answer is 42").complete();
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        var typed = event.getFocusedOption().getValue().toLowerCase(Locale.ROOT);
        event.replyChoiceStrings(
                        Stream.of("Lost key", "Late delivery", "Refund", "Something else")
                                .filter(it -> it.toLowerCase(Locale.ROOT).contains(typed))
                                .toList())
                .queue();
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        switch (event.getComponentId()) {
            case "next" -> event.editMessage(ScriptedTexts.SECOND_PAGE).queue();
            case "buy" -> event.reply("Paid. Thank you!").setEphemeral(true).queue();
            case "form" -> event.replyModal(ScriptedCards.ticketForm()).queue();
            default -> {
                // Silent again.
            }
        }
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        var chosen = String.join(", ", event.getValues());
        event.reply("Chosen: " + chosen).setEphemeral(true).queue();
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        var subject = event.getValue("subject");
        var kind = event.getValue("kind");
        event.replyComponents(
                        ScriptedCards.opened(
                                subject == null ? "?" : subject.getAsString(),
                                kind == null ? "?" : kind.getAsStringList().getFirst()))
                .useComponentsV2()
                .queue();
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        switch (event.getMessage().getContentRaw()) {
            case "!ping" -> event.getMessage().reply("pong").queue();
            case "!hlep" -> event.getMessage().reply("`!hlep`? Did you mean `!help`?").queue();
            default -> {
                // Talk of people is no business of a bot.
            }
        }
    }

    @Override
    public void onGuildMemberJoin(GuildMemberJoinEvent event) {
        event.getUser()
                .openPrivateChannel()
                .flatMap(line -> line.sendMessage("Welcome, " + event.getUser().getName() + "!"))
                .queue();
    }

    @Override
    public void close() {
        jda.shutdownNow();
    }
}
