package maxis.spi.demo;

import maxis.spi.Contribution;

/** Declares demo data. */
public record DemoDataDeclaration(String name, Class<? extends DemoData> handler)
        implements Contribution {
    @Override
    public String kind() {
        return "demo data";
    }
}
