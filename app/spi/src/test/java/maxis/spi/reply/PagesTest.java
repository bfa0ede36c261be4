package maxis.spi.reply;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.reply.Block.Button;
import maxis.spi.reply.Block.Press;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

final class PagesTest {
    private static final List<Integer> LIST = IntStream.range(0, 25).boxed().toList();

    @Test
    void theWantedPageIsShownAndTheNextOnesCanBeTurnedTo() {
        var pages = Pages.of(LIST.size(), 10, 1);

        assertThat(pages.cut(LIST)).containsExactlyElementsOf(LIST.subList(10, 20));
        assertThat(pages.buttons(Turn::new))
                .extracting(Button::press)
                .containsExactly(new Press.Does(new Turn(0)), new Press.Does(new Turn(2)));
    }

    @Test
    void whereThePageIsGoneTheLastIsShown() {
        var pages = Pages.of(LIST.size(), 10, 9);

        assertThat(pages.shown()).isEqualTo(2);
        assertThat(pages.cut(LIST)).containsExactlyElementsOf(LIST.subList(20, 25));
        assertThat(pages.buttons(Turn::new)).hasSize(1);
    }

    @Test
    void nothingIsOneEmptyPage() {
        var pages = Pages.of(0, 10, -1);

        assertThat(pages.count()).isEqualTo(1);
        assertThat(pages.cut(List.of())).isEmpty();
        assertThat(pages.buttons(Turn::new)).isEmpty();
    }

    private record Turn(int page) implements Gesture {}
}
