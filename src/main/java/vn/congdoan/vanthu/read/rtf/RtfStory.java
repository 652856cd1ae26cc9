package vn.congdoan.vanthu.read.rtf;

import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.read.flow.CharLook;
import vn.congdoan.vanthu.read.flow.Flow;
import vn.congdoan.vanthu.read.flow.FlowCounts;

/** One story of the file while it is read. */
final class RtfStory {
    final Region region;
    final Flow flow;
    final RtfTables tables = new RtfTables();
    final StringBuilder label = new StringBuilder();
    CharLook pageLook;
    SourceAlignment pageAlignment;
    boolean first;

    RtfStory(Region region, FlowCounts counts) {
        this.region = region;
        this.flow = new Flow(counts, region);
    }
}
