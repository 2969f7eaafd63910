using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ResponseEval.Validation;

/// <summary>Remembers subjects by id and by a fingerprint of their measurements, up to a number.</summary>
internal sealed class Duplicates(int most)
{
    /// <summary>Fewer diameters than this are alike by chance.</summary>
    private const int FewestDiameters = 6;

    private readonly Dictionary<(string Subject, string? Reader), int> ids = [];
    private readonly Dictionary<(UInt128 Print, string? Reader), string> prints = [];

    /// <summary>How many subjects came after the memory was full.</summary>
    public int NotCompared { get; private set; }

    /// <summary>Takes in a subject. Several readers may read one: only what the same reader read is compared.</summary>
    /// <returns>How often its id came before, and the earlier subject of another id with the same measurements, or null.</returns>
    public (int Before, string? Like) Add(SubjectHistory history)
    {
        var reader = history.Header.Reader;
        var id = (history.SubjectId, reader);
        if (ids.TryGetValue(id, out var before))
        {
            ids[id] = before + 1;
            return (before, null);
        }

        if (ids.Count >= most)
        {
            NotCompared++;
            return (0, null);
        }

        ids[id] = 1;
        return (0, Fingerprint(history) is { } print && !prints.TryAdd((print, reader), history.SubjectId) ? prints[(print, reader)] : null);
    }

    /// <summary>The days between assessments and the diameters, by order of lesion; null where there are few.</summary>
    private static UInt128? Fingerprint(SubjectHistory history)
    {
        var bytes = new byte[4 * history.Assessments.Count * (1 + history.Lesions.Count)];
        var (place, diameters) = (0, 0);
        for (var a = 0; a < history.Assessments.Count; a++)
        {
            Write(history.Assessments[a].Date.DayNumber - history.Baseline.Date.DayNumber);
            foreach (var fact in history.ResolvedLesions(a))
            {
                Write(fact.Hundredths);
                diameters += fact.Hundredths > 0 ? 1 : 0;
            }
        }

        return diameters < FewestDiameters ? null : BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(bytes));

        void Write(int value)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(place), value);
            place += 4;
        }
    }
}
