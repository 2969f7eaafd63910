using ResponseEval.Tool.Output;
using ResponseEval.Tool.Tests.Processes;

namespace ResponseEval.Tool.Tests.Output;

public sealed class RealPathTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [UnixFact]
    public void Links_to_the_file_and_on_the_way_to_it_are_followed()
    {
        Directory.CreateDirectory(folder.Path("real/deep"));
        var file = folder.Write("real/deep/file", "");
        Directory.CreateSymbolicLink(folder.Path("short"), "real/deep");
        Directory.CreateSymbolicLink(folder.Path("longer"), folder.Path("short"));
        File.CreateSymbolicLink(folder.Path("real/link"), "../longer/file");
        foreach (var path in (string[])["real/deep/file", "short/file", "longer/file", "real/link", "longer/../real/link"])
            Assert.Equal(RealPath.Of(file), RealPath.Of(folder.Path(path)));
        Assert.Equal(RealPath.Of(folder.Path("real/deep")), RealPath.Of(folder.Path("longer/")));
        Assert.Equal(RealPath.Of(folder.Path("real/deep/no/file")), RealPath.Of(folder.Path("longer/no/file")));
    }

    [UnixFact]
    public void A_link_that_leads_to_itself_is_left_as_it_is()
    {
        File.CreateSymbolicLink(folder.Path("a"), "b/b");
        File.CreateSymbolicLink(folder.Path("b"), "a/a");
        Assert.Equal(folder.Path("a/x"), RealPath.Of(folder.Path("a/x")));
        Assert.Equal("/", RealPath.Of("/"));
    }
}
