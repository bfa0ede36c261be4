package maxis.sandbox.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.guild.member.GuildMemberJoinEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ChunkingFilter;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.MemberCachePolicy;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;

import java.util.EnumSet;

/** A small real bot on JDA. */
final class JdaBot extends ListenerAdapter implements AutoCloseable {
    private final JDA jda;

    JdaBot(SandboxDiscord discord, BotSetup setup, Compression compression)
            throws InterruptedException {
        var controller =
                new SessionControllerAdapter() {
                    @Override
                    public String getGateway() {
                        return discord.gatewayAddress();
                    }
                };
        jda =
                JDABuilder.create(
                                setup.token(),
                                EnumSet.of(
                                        GatewayIntent.GUILD_MEMBERS,
                                        GatewayIntent.GUILD_MESSAGES,
                                        GatewayIntent.GUILD_MESSAGE_REACTIONS,
                                        GatewayIntent.DIRECT_MESSAGES,
                                        GatewayIntent.MESSAGE_CONTENT))
                        .setRestConfig(new RestConfig().setBaseUrl(discord.apiAddress()))
                        .setSessionController(controller)
                        .setCompression(compression)
                        .setMemberCachePolicy(MemberCachePolicy.ALL)
                        .setChunkingFilter(ChunkingFilter.ALL)
                        .addEventListeners(this)
                        .build()
                        .awaitReady();
    }

    JDA jda() {
        return jda;
    }

    void register() {
        jda.updateCommands()
                .addCommands(
                        Commands.slash("help", "Aide"),
                        Commands.slash("think", "Longtemps"),
                        Commands.slash("form", "Formulaire")
                                .addOption(OptionType.STRING, "subject", "Sujet", false, true))
                .complete();
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        switch (event.getName()) {
            case "help" ->
                    event.reply("Voici de l'aide")
                            .setEphemeral(true)
                            .addComponents(ActionRow.of(Button.primary("again", "Encore")))
                            .queue();
            case "think" -> {
                event.deferReply().complete();
                event.getHook().sendMessage("Enfin").complete();
            }
            default -> {
                var details = TextInput.of("details", TextInputStyle.PARAGRAPH);
                event.replyModal(
                                Modal.create("m", "Ticket")
                                        .addComponents(Label.of("Détails", details))
                                        .build())
                        .queue();
            }
        }
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        event.replyChoiceStrings(event.getFocusedOption().getValue() + "é").queue();
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        event.editMessage("Encore de l'aide").queue();
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        var details = event.getValue("details");
        event.reply(details == null ? "?" : "Reçu : " + details.getAsString()).queue();
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        if (event.getMessage().getContentRaw().equals("!ping")) {
            event.getMessage()
                    .replyComponents(Container.of(TextDisplay.of("pong")))
                    .useComponentsV2()
                    .queue();
        }
    }

    @Override
    public void onGuildMemberJoin(GuildMemberJoinEvent event) {
        event.getUser()
                .openPrivateChannel()
                .flatMap(channel -> channel.sendMessage("Bienvenue " + event.getUser().getName()))
                .queue();
    }

    @Override
    public void close() {
        jda.shutdownNow();
    }
}
