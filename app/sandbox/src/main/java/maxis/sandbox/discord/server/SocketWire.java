package maxis.sandbox.discord.server;

import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedBinaryMessage;
import io.undertow.websockets.core.BufferedTextMessage;
import io.undertow.websockets.core.CloseMessage;
import io.undertow.websockets.core.WebSocketCallback;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;

import maxis.sandbox.discord.gateway.Connection;
import maxis.sandbox.discord.gateway.Wire;

import org.xnio.IoUtils;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A web socket, with or without compression. */
final class SocketWire implements Wire {
    private final WebSocketChannel channel;
    private final Optional<ZlibStream> compression;

    SocketWire(WebSocketChannel channel, boolean compressed) {
        this.channel = channel;
        compression = compressed ? Optional.of(new ZlibStream()) : Optional.empty();
    }

    /** In order: one stream of compressed bytes runs through all messages. */
    @Override
    public synchronized void send(String text) {
        if (compression.isPresent()) {
            var bytes = compression.get().compress(text.getBytes(StandardCharsets.UTF_8));
            WebSockets.sendBinary(ByteBuffer.wrap(bytes), channel, null);
        } else {
            WebSockets.sendText(text, channel, null);
        }
    }

    @Override
    public void close(int code, String reason) {
        WebSockets.sendClose(code, reason, channel, new Hangup());
    }

    @Override
    public void cut() {
        IoUtils.safeClose(channel);
    }

    /** Hands over what comes in. */
    void listen(Connection connection) {
        channel.getReceiveSetter()
                .set(
                        new AbstractReceiveListener() {
                            @Override
                            protected void onFullTextMessage(
                                    WebSocketChannel from, BufferedTextMessage message) {
                                connection.receive(message.getData());
                            }

                            @Override
                            protected void onFullBinaryMessage(
                                    WebSocketChannel from, BufferedBinaryMessage message) {
                                message.getData().free();
                                connection.receive("");
                            }

                            @Override
                            protected void onCloseMessage(
                                    CloseMessage message, WebSocketChannel from) {
                                connection.gone(message.getCode());
                            }
                        });
        channel.addCloseTask(_ -> connection.gone(1006));
        channel.resumeReceives();
    }

    private static final class Hangup implements WebSocketCallback<Void> {
        @Override
        public void complete(WebSocketChannel channel, Void nothing) {
            IoUtils.safeClose(channel);
        }

        @Override
        public void onError(WebSocketChannel channel, Void nothing, Throwable failure) {
            IoUtils.safeClose(channel);
        }
    }
}
