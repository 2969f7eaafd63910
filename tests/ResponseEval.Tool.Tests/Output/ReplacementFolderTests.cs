using System.Text;
using ResponseEval.Tool.Output;

namespace ResponseEval.Tool.Tests.Output;

public sealed class ReplacementFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_appear_once_all_are_complete()
    {
        using (var pages = new ReplacementFolder(folder.Path("out")))
        {
            pages.Write("index.html", Histories.Utf8("1"));
            pages.Write("patients/p-A.html", Histories.Utf8("2"));
            Assert.Empty(Directory.EnumerateFiles(folder.Path("out")));
            pages.Complete();
        }

        Assert.Equal(["index.html", "patients/p-A.html"], Files());
        Assert.Equal("2", Encoding.UTF8.GetString(File.ReadAllBytes(folder.Path("out/patients/p-A.html"))));
    }

    [Fact]
    public void What_is_not_completed_leaves_nothing()
    {
        using (var pages = new ReplacementFolder(folder.Path("deep/out")))
            pages.Write("index.html", Histories.Utf8("1"));
        Assert.False(Directory.Exists(folder.Path("deep")));
    }

    [Fact]
    public void Older_files_are_replaced_and_others_stay()
    {
        Directory.CreateDirectory(folder.Path("out"));
        File.WriteAllText(folder.Path("out/index.html"), "old");
        File.WriteAllText(folder.Path("out/notes.txt"), "mine");
        using (var abandoned = new ReplacementFolder(folder.Path("out")))
            abandoned.Write("index.html", Histories.Utf8("half"));
        Assert.Equal("old", File.ReadAllText(folder.Path("out/index.html")));

        using (var pages = new ReplacementFolder(folder.Path("out")))
        {
            pages.Write("index.html", Histories.Utf8("new"));
            pages.Complete();
        }

        Assert.Equal(["index.html", "notes.txt"], Files());
        Assert.Equal("new", File.ReadAllText(folder.Path("out/index.html")));
    }

    private IEnumerable<string> Files() => Directory.EnumerateFiles(folder.Path("out"), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder.Path("out"), file)).Order(StringComparer.Ordinal);
}
