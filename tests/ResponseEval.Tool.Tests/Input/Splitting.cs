using System.Text;
using ResponseEval.Tool.Input;

namespace ResponseEval.Tool.Tests.Input;

/// <summary>Runs a splitter to its end and tells what came out: <c>3:{"a":1}</c> for a subject, the problem's line for a problem.</summary>
internal static class Splitting
{
    internal static string[] Ndjson(string text) => Ndjson(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    internal static string[] Ndjson(Stream stream) => Run(new NdjsonSplitter(stream, new InputName("f.ndjson", InputFormat.Ndjson, IsGzip: false)));

    internal static string[] Json(string text) => Json(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    internal static string[] Json(Stream stream) => Run(new JsonSplitter(stream, new InputName("f.json", InputFormat.Json, IsGzip: false)));

    private static string[] Run(SubjectSplitter splitter)
    {
        var batch = new SubjectBatch();
        var more = true;
        var found = new List<string>();
        while (more)
        {
            more = splitter.ReadChunk(batch);
            foreach (var entry in batch.Entries)
                found.Add(entry.Problem?.ToString() ?? $"{entry.Place.Number}:{Encoding.UTF8.GetString(batch.Bytes(entry))}");
            batch.Clear();
        }

        return [.. found];
    }
}
